package watchbill.channel.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.channel.mail.Envelope;
import watchbill.channel.mail.IncomingMails;
import watchbill.channel.mail.Route;
import watchbill.conversation.Acting;
import watchbill.conversation.ArrivedInquiries;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.NewNote;
import watchbill.conversation.Replies;
import watchbill.conversation.State;
import watchbill.search.Search;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// Years of a mailing list, read in.
@Tag("R202")
@WithDatabase(
        modules = {"notification", "search", "channel"},
        beans = SampleWorld.class)
class ArchiveImportsTest {

    private static final String DESK = "help@meridian.example";
    private static final String GRACE = "Grace Lin <grace.lin@plasma.example>";
    private static final String JONAS = "Jonas Weber <jonas@combustion.example>";
    private static final String NORA = "Nora <Nora@Meridian.example>";

    private final ArchiveImports imports;
    private final IncomingMails mails;
    private final Conversations conversations;
    private final ConversationLists lists;
    private final ArrivedInquiries arrived;
    private final Replies replies;
    private final Search search;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;

    @TempDir private Path folder = Path.of("");

    ArchiveImportsTest(
            ArchiveImports imports,
            IncomingMails mails,
            DeskAddresses desks,
            Conversations conversations,
            ConversationLists lists,
            ArrivedInquiries arrived,
            Replies replies,
            Search search,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.imports = imports;
        this.mails = mails;
        this.conversations = conversations;
        this.lists = lists;
        this.arrived = arrived;
        this.replies = replies;
        this.search = search;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
        time.set(local("2026-03-02T09:00"));
        desks.keep(new DeskAddress(world.meridian.id(), DESK, "Meridian"));
    }

    @BeforeEach
    void emptyArchive() {
        time.set(local("2026-03-02T09:00"));
        imports.of(world.meridian.id(), 10)
                .forEach(its -> {
                    jdbc.sql(
                                    "delete from conversation.message where direction = 'event' and icon = 'archive'")
                            .update();
                    imports.undo(world.meridian.id(), its.id());
                });
    }

    @Test
    void aThreadIsAConversationWithItsAuthorsAndDates() throws IOException {
        var result =
                read(
                        new Archive()
                                .mail(
                                        GRACE,
                                        "a1@x",
                                        "Subject: [users] Holes in my plot\n\nMy plot has holes.")
                                .mail(
                                        NORA,
                                        "a2@x",
                                        "Subject: Re: [users] Holes in my plot\nIn-Reply-To: <a1@x>\n\nSet *one* ghost.\n\nOn Monday Grace Lin wrote:\n> My plot has holes.")
                                .mail(
                                        JONAS,
                                        "a3@x",
                                        "Subject: Re: Holes\nReferences: <a1@x> <a2@x>\n\nThat helped me, too."));

        assertThat(result.tally()).isEqualTo(new Tally(3, 1, 0, 0));
        var conversation = archived().getFirst();
        assertThat(conversation.state()).isEqualTo(State.ARCHIVED);
        assertThat(conversation.subject()).isEqualTo("[users] Holes in my plot");
        assertThat(conversation.requester()).isEqualTo(SampleWorld.GRACE);
        assertThat(conversation.arrivedAt()).isEqualTo("2019-03-05T10:00:00Z");
        var entries = entries(conversation);
        assertThat(entries)
                .extracting(Entry::direction)
                .containsExactly(Direction.IN, Direction.OUT, Direction.IN);
        assertThat(entries.get(1).person()).isEqualTo(world.nora.id());
        assertThat(entries.get(1).text()).isEqualTo("Set \\*one\\* ghost.");
        assertThat(entries.get(1).quoted()).contains("> My plot has holes.");
        assertThat(entries.getLast().at()).isEqualTo("2019-03-07T10:00:00Z");
    }

    @Test
    void filesAreKept() throws IOException {
        read(
                new Archive()
                        .mail(
                                GRACE,
                                "f1@x",
                                """
                                Subject: A log
                                MIME-Version: 1.0
                                Content-Type: multipart/mixed; boundary=b

                                --b

                                See the log.
                                --b
                                Content-Type: text/plain; name=run.log
                                Content-Disposition: attachment; filename=run.log

                                Time 12
                                --b--
                                """));

        assertThat(entries(archived().getFirst()).getFirst().attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("run.log"));
    }

    @Test
    void answersThatComeBeforeWhatTheyAnswerBelongToIt() throws IOException {
        // given two threads that turn out to be one with the last mail, in three batches of the
        // same archive
        for (var mail :
                List.of(
                        new Archive()
                                .mail(
                                        JONAS,
                                        "b3@x",
                                        "Subject: Re: Mesh\nIn-Reply-To: <b2@x>\n\nThree."),
                        new Archive()
                                .mail(
                                        GRACE,
                                        "b1@x",
                                        Instant.parse("2019-01-01T10:00:00Z"),
                                        "Subject: Mesh\n\nOne."),
                        new Archive()
                                .mail(
                                        NORA,
                                        "b2@x",
                                        "Subject: Re: Mesh\nIn-Reply-To: <b1@x>\n\nTwo."))) {
            read(mail);
        }

        var conversation = archived();
        assertThat(conversation).hasSize(1);
        assertThat(conversation.getFirst().subject()).isEqualTo("Mesh");
        assertThat(conversation.getFirst().requester()).isEqualTo(SampleWorld.GRACE);
        assertThat(entries(conversation.getFirst()))
                .extracting(Entry::text)
                .contains("One.", "Two.", "Three.");
        assertThat(find("Three")).containsExactly(conversation.getFirst());
    }

    @Test
    void aMissingMailStillJoinsThoseThatAnswerIt() throws IOException {
        read(
                new Archive()
                        .mail(JONAS, "c2@x", "Subject: Re: Colours\nReferences: <gone@x>\n\nTwo.")
                        .mail(
                                GRACE,
                                "c3@x",
                                "Subject: Re: Colours\nReferences: <gone@x>\n\nThree."));

        assertThat(archived()).hasSize(1);
    }

    @Test
    void anAnswerThatNamesNoMailIsJoinedBySubjectOnlyShortlyAfterIt() throws IOException {
        read(
                new Archive()
                        .mail(GRACE, "d1@x", "Subject: Holes along the boundaries\n\nOne.")
                        .mail(
                                JONAS,
                                "d2@x",
                                "Subject: Re: [users] Holes along the boundaries\n\nTwo.")
                        .mail(
                                JONAS,
                                "d3@x",
                                Instant.parse("2019-06-01T10:00:00Z"),
                                "Subject: Re: Holes along the boundaries\n\nLong after.")
                        .mail(GRACE, "d4@x", "Subject: Question\n\nA.")
                        .mail(JONAS, "d5@x", "Subject: Re: Question\n\nB."));

        assertThat(archived()).hasSize(4);
    }

    @Test
    void twiceIsOnce() throws IOException {
        var archive =
                new Archive()
                        .mail(GRACE, "e1@x", "Subject: Holes\n\nOne.")
                        .mail(JONAS, "e2@x", "Subject: Re: Holes\nIn-Reply-To: <e1@x>\n\nTwo.")
                        .raw(
                                "From - Mon Mar  4 10:00:00 2019\nFrom: a@b.example\nSubject: No id\n\nThree.\n\n");
        read(archive);

        assertThat(read(archive).tally()).isEqualTo(new Tally(0, 0, 3, 0));
        assertThat(archived()).hasSize(2);
    }

    @Test
    void twoMailsThatShareAnIdAreTwo() throws IOException {
        var result =
                read(
                        new Archive()
                                .mail(GRACE, "same@x", "Subject: Monday\n\nOne.")
                                .mail(GRACE, "same@x", "Subject: Tuesday\n\nTwo."));

        assertThat(result.tally().messages()).isEqualTo(2);
    }

    @Test
    void whatCameByItselfIsNotReadInAgain() throws IOException {
        receive(GRACE, "live1@x", "Subject: Live\n\nMy plot has holes.");

        assertThat(
                        read(new Archive()
                                        .mail(
                                                GRACE,
                                                "live1@x",
                                                "Subject: Live\n\nMy plot has holes."))
                                .tally())
                .isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void itIsFoundAndWaitsForNobodyAndCountsNowhere() throws IOException {
        var mailsBefore = count("outbox.mail");
        read(
                new Archive()
                        .mail(
                                GRACE,
                                "g1@x",
                                "Subject: Isosurface\n\nThe tetrahedron is inside out."));

        var conversation = archived().getFirst();
        assertThat(find("tetrahedron")).containsExactly(conversation);
        assertThat(find("isosurface")).containsExactly(conversation);
        assertThat(
                        lists.page(world.meridian.id(), ConversationFilter.ALL, null, 50)
                                .conversations())
                .doesNotContain(conversation);
        assertThat(
                        lists.page(
                                        world.meridian.id(),
                                        ConversationFilter.ofRequester("grace.lin@plasma.example"),
                                        null,
                                        50)
                                .conversations())
                .contains(conversation);
        assertThat(arrived.between(world.meridian.id(), Instant.EPOCH, time.instant()))
                .noneMatch(its -> its.number().equals(conversation.number()));
        assertThat(
                        lists.arrived(
                                world.meridian.id(),
                                Instant.parse("2019-01-01T00:00:00Z"),
                                Instant.parse("2020-01-01T00:00:00Z")))
                .isZero();
        assertThat(
                        count(
                                "responseclock.clock where conversation = "
                                        + conversation.number().value()))
                .isZero();
        assertThat(count("outbox.mail")).isEqualTo(mailsBefore);
        assertThat(
                        count(
                                "notification.notice where conversation = "
                                        + conversation.number().value()))
                .isZero();
    }

    @Test
    void itStaysAsItWas() throws IOException {
        read(new Archive().mail(GRACE, "h1@x", "Subject: Old\n\nOne."));
        var number = archived().getFirst().number();

        assertThatThrownBy(() ->
                        replies.note(number, Acting.as(world.nora.id()), NewNote.of("So?", "web")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is from the archive and stays as it was");
    }

    @Test
    void whoeverAnswersTodayBeginsAConversationThatLeadsToTheArchive() throws IOException {
        read(new Archive().mail(GRACE, "i1@x", "Subject: Old\n\nOne."));
        var old = archived().getFirst();

        receive(JONAS, "i2@x", "Subject: Re: Old\nIn-Reply-To: <i1@x>\n\nI have it, too.");
        var fresh = newest();
        receive(GRACE, "i3@x", "Subject: Re: Old\nIn-Reply-To: <i1@x>\n\nSo do I, again.");

        assertThat(fresh.state()).isEqualTo(State.NEW);
        assertThat(fresh.requester()).isEqualTo(SampleWorld.JONAS);
        assertThat(newest()).isEqualTo(fresh);
        assertThat(entries(fresh))
                .extracting(Entry::text)
                .contains(
                        "It goes on from %s in the archive.".formatted(old.number()),
                        "So do I, again.");
        assertThat(entries(old))
                .extracting(Entry::text)
                .contains("It went on as %s.".formatted(fresh.number()));
        assertThatThrownBy(() ->
                        imports.undo(
                                world.meridian.id(),
                                imports.of(world.meridian.id(), 1).getFirst().id()))
                .hasMessageContaining("a conversation went on from it");
    }

    @Test
    void anImportIsUndoneAsIfItHadNeverBeen() throws IOException {
        var archive = new Archive().mail(GRACE, "j1@x", "Subject: Old\n\nThe dodecahedron.");
        var id = read(archive).id();

        imports.undo(world.meridian.id(), id);

        assertThat(archived()).isEmpty();
        assertThat(find("dodecahedron")).isEmpty();
        assertThat(read(archive).tally().messages()).isEqualTo(1);
    }

    @Test
    void whatAnImportAddedToConversationsOfAnotherGoesAlone() throws IOException {
        read(new Archive().mail(GRACE, "o1@x", "Subject: Old\n\nOne."));
        var second =
                read(
                        new Archive()
                                .mail(
                                        JONAS,
                                        "o0@x",
                                        Instant.parse("2018-01-01T10:00:00Z"),
                                        "Subject: Older\n\nZero.")
                                .mail(
                                        NORA,
                                        "o2@x",
                                        "Subject: Re: Old\nReferences: <o0@x> <o1@x>\n\nTwo."));
        assertThat(archived().getFirst().requester()).isEqualTo(SampleWorld.JONAS);

        imports.undo(world.meridian.id(), second.id());

        assertThat(archived().getFirst().requester()).isEqualTo(SampleWorld.GRACE);
        assertThat(entries(archived().getFirst())).extracting(Entry::text).containsExactly("One.");
    }

    @Test
    void aDryRunSaysTheSameAndLeavesNothing() throws IOException {
        var path = new Archive().mail(GRACE, "k1@x", "Subject: Old\n\nOne.").in(folder);

        var result =
                imports.run(
                        new ImportOrder(world.meridian.id(), ArchiveFormat.MBOX, path, true),
                        _ -> {});

        assertThat(result.tally()).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(archived()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsListedAndKeptForALook() throws IOException {
        var result =
                read(
                        new Archive()
                                .mail(GRACE, "l1@x", "Subject: One\n\nOne.")
                                .raw(
                                        "From - Mon Mar  4 10:00:00 2019\nX-Nothing: \0\n\nNobody knows.\n\n")
                                .mail(GRACE, "l2@x", "Subject: Two \0\n\nT\0wo."));

        assertThat(result.tally()).isEqualTo(new Tally(2, 2, 0, 1));
        var problem = result.problems().getFirst();
        assertThat(problem.place().file()).isEqualTo("users.mbox");
        assertThat(problem.place().offset()).isPositive();
        assertThat(problem.reason()).startsWith("It says neither who wrote it");
        assertThat(imports.source(world.meridian.id(), result.id(), problem.id()).orElseThrow())
                .asString(UTF_8)
                .contains("Nobody knows.");
    }

    @Test
    void aMailWithoutADateStandsWhereTheArchiveSaysAndSaysSo() throws IOException {
        read(
                new Archive()
                        .raw(
                                "From a@b.example Mon Jan  7 10:12:00 2019\nFrom: a@b.example\nSubject: When?\n\nOne.\n"));

        var entry = entries(archived().getFirst()).getFirst();
        assertThat(entry.at()).isEqualTo("2019-01-07T10:12:00Z");
        assertThat(entry.warnings()).anyMatch(warning -> warning.contains("does not say when"));
    }

    @Test
    void itGoesOnWhereItWasInterrupted() throws IOException {
        // given two batches, of which one is stored when the server dies
        var archive = new Archive();
        for (var i = 0; i < 400; i++) {
            archive.mail(GRACE, "m%d@x".formatted(i), "Subject: Mail %d\n\nText.".formatted(i));
        }
        var order =
                new ImportOrder(world.meridian.id(), ArchiveFormat.MBOX, archive.in(folder), false);
        var seen = new ArrayList<ImportProgress>();
        assertThatThrownBy(() ->
                        imports.run(
                                order,
                                progress -> {
                                    seen.add(progress);
                                    throw new IllegalStateException("killed");
                                }))
                .hasMessage("killed");

        // when
        var result = imports.run(order, seen::add);

        // then
        assertThat(seen).hasSize(2);
        assertThat(result.tally()).isEqualTo(new Tally(400, 400, 0, 0));
        assertThat(imports.of(world.meridian.id(), 1).getFirst().endedAt()).isNotNull();
    }

    @Test
    void aMaildirIsReadWithItsSubfolders() throws IOException {
        mailFile(
                "cur/1551693600.M1.host:2,S",
                "From: %s\nSubject: Inbox\n\nOne.\n".formatted(GRACE));
        mailFile("new/1551693601.M2.host", "From: %s\nSubject: New\n\nTwo.\n".formatted(GRACE));
        mailFile(
                ".Sent/cur/1551693602.M3.host:2,",
                "From: %s\nSubject: Sent\n\nThree.\n".formatted(NORA));
        mailFile("tmp/1551693603.M4.host", "From: %s\nSubject: Half\n\n".formatted(GRACE));
        mailFile("cur/empty", "");

        assertThat(read(ArchiveFormat.MAILDIR, folder).tally()).isEqualTo(new Tally(3, 3, 0, 1));
        assertThat(archived())
                .extracting(Conversation::arrivedAt)
                .contains(Instant.parse("2019-03-04T10:00:00Z"));
    }

    @Test
    void filesOfMailsAreReadFromAllFolders() throws IOException {
        mailFile("2019/a.eml", "From: %s\nSubject: A\n\nOne.\n".formatted(GRACE));
        mailFile(
                "2020/b.EML",
                "From %s\nFrom: %s\nSubject: B\n\nTwo.\n".formatted("x@y.example", JONAS));
        mailFile("2020/notes.txt", "No mail.");

        assertThat(read(ArchiveFormat.EML, folder).tally()).isEqualTo(new Tally(2, 2, 0, 0));
    }

    @Test
    void aFileThatIsNoMboxDoesNotStopTheOthers() throws IOException {
        new Archive().mail(GRACE, "n1@x", "Subject: One\n\nOne.").in(folder);
        mailFile("index.html", "<html>\n");
        mailFile("zz.gz", "no gzip");

        assertThat(read(ArchiveFormat.MBOX, folder).tally()).isEqualTo(new Tally(1, 1, 0, 2));
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        assertThatThrownBy(() -> read(ArchiveFormat.MBOX, folder.resolve("nowhere")))
                .isInstanceOf(NoArchive.class)
                .hasMessageContaining("nowhere on the server's machine");
        assertThatThrownBy(() -> read(ArchiveFormat.MAILDIR, folder))
                .hasMessageContaining("“cur” and “new”");
        assertThatThrownBy(() -> read(ArchiveFormat.EML, folder))
                .hasMessageContaining("ends in .eml");
        mailFile("a", "x");
        assertThatThrownBy(() -> read(ArchiveFormat.MAILDIR, folder.resolve("a")))
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> read(ArchiveFormat.MBOX, folder.resolve("a")))
                .hasMessageContaining("is no mbox");
        mailFile("empty", "");
        assertThat(read(ArchiveFormat.MBOX, folder.resolve("empty")).tally().inAll()).isZero();
    }

    private ImportResult read(Archive archive) throws IOException {
        return read(ArchiveFormat.MBOX, archive.in(folder));
    }

    private ImportResult read(ArchiveFormat format, Path path) throws IOException {
        return imports.run(new ImportOrder(world.meridian.id(), format, path, false), _ -> {});
    }

    private void mailFile(String name, String mail) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, mail);
    }

    private void receive(String author, String id, String more) {
        var mail =
                "From: %s\nTo: <%s>\nDate: Mon, 2 Mar 2026 09:00:00 -0800\nMessage-ID: <%s>\n%s\n"
                        .formatted(author, DESK, id, more);
        mails.receive(
                mail.replace("\n", "\r\n").getBytes(UTF_8),
                Route.SMTP,
                new Envelope("sender@plasma.example", List.of(DESK)));
    }

    private List<Conversation> archived() {
        var filter =
                new ConversationFilter(Set.of(State.ARCHIVED), null, null, null, null, null, null);
        return lists.page(world.meridian.id(), filter, null, 200).conversations();
    }

    private Conversation newest() {
        return lists.page(world.meridian.id(), ConversationFilter.ALL, null, 1)
                .conversations()
                .getFirst();
    }

    private List<Entry> entries(Conversation conversation) {
        return conversations.timeline(conversation.number()).entries();
    }

    private List<Conversation> find(String words) {
        var query = search.query(world.meridian, null, words);
        return lists.of(
                world.meridian.id(),
                search.find(world.meridian.id(), query, null, 10).conversations());
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
