package watchbill.purge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import watchbill.audit.Audit;
import watchbill.audit.Entry;
import watchbill.audit.EntryKind;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Merges;
import watchbill.conversation.MessageId;
import watchbill.conversation.NewNote;
import watchbill.conversation.Removal;
import watchbill.conversation.Removals;
import watchbill.conversation.Replies;
import watchbill.mail.MailAddress;
import watchbill.mail.OutgoingMail;
import watchbill.outbox.NewMail;
import watchbill.outbox.Outbox;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What must not be here goes wherever it was copied to, and nothing else does.
@Tag("R95")
@WithDatabase(modules = "purge", beans = SampleWorld.class)
class PurgingTest {

    private static final String SPILL = "The lattice constant of the alloy is 4.2.";

    private final Purges purges;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Merges merges;
    private final Conversations conversations;
    private final Outbox outbox;
    private final Audit audit;
    private final SampleWorld world;
    private final TestTime time;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private Conversation spilled;

    PurgingTest(
            Purges purges,
            Inquiries inquiries,
            Replies replies,
            Merges merges,
            Conversations conversations,
            Outbox outbox,
            Audit audit,
            SampleWorld world,
            TestTime time,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.purges = purges;
        this.inquiries = inquiries;
        this.replies = replies;
        this.merges = merges;
        this.conversations = conversations;
        this.outbox = outbox;
        this.audit = audit;
        this.world = world;
        this.time = time;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void graceWritesWhatSheMustNot() {
        jdbc.sql("truncate conversation.conversation, outbox.mail cascade").update();
        time.set(local("2026-03-02T09:00"));
        var number =
                inquiries.open(world.inquiry(GRACE, "The secret alloy", time.instant())).number();
        write(IncomingText.plain(SPILL), "spill", number);
        spilled = conversations.find(number);
    }

    @Test
    void aMessageGoesAndThatItWasThereStays() {
        var purged = purge(new Removal(Set.of(lastFromGrace()), false));

        assertThat(purged.messages()).isEqualTo(1);
        assertThat(texts())
                .noneMatch(text -> text.contains("lattice"))
                .contains("Removed for good: it was classified or export controlled.")
                .contains(
                        "Nora Kessler removed a message for good: it was classified or export controlled.")
                .contains("My plot has holes along the block boundaries.");
        assertThat(audit.latest(team(), EntryKind.CHANGE, OptionalLong.empty()))
                .extracting(Entry::what)
                .first()
                .asString()
                .startsWith("removed words of conversation")
                .doesNotContain("lattice");
    }

    @Test
    void whatRepeatsItIsOfferedAndWhatQuotesItGoesAlong() {
        // given
        replies.note(
                spilled.number(),
                Acting.as(world.nora.id()),
                NewNote.of("She wrote: *The lattice constant of the alloy is 4.2.* Why?", "web"));
        var quoting =
                new IncomingText(
                        "Sorry for that.",
                        "> The lattice\n> constant of the alloy is 4.2.",
                        "",
                        List.of(),
                        List.of());
        write(quoting, "sorry", spilled.number());

        // when
        var look = purges.look(spilled, new Removal(Set.of(spillId()), false));
        purge(new Removal(Set.of(spillId()), false));

        // then
        assertThat(look.repeats())
                .singleElement()
                .extracting(e -> e.direction())
                .isEqualTo(Direction.NOTE);
        assertThat(look.quotes())
                .singleElement()
                .extracting(e -> e.text())
                .isEqualTo("Sorry for that.");
        assertThat(quotations()).noneMatch(text -> text.contains("lattice"));
        assertThat(texts()).contains("Sorry for that.");
    }

    @Test
    void theSubjectGoesWhereverItWasSaid() {
        var other = inquiries.open(world.inquiry(JONAS, "Alloys", time.instant())).number();
        merges.merge(spilled.number(), other, Acting.as(world.nora.id()));
        merges.undo(spilled.number(), Acting.as(world.nora.id()));

        purge(new Removal(Set.of(), true));

        assertThat(conversations.find(spilled.number()).subject()).isEqualTo(Removals.NO_SUBJECT);
        assertThat(everything()).noneMatch(text -> text.contains("The secret alloy"));
    }

    @Test
    void mailThatSaysItIsEmptiedAndNoOther() {
        // given one that waits, and one about something else
        enqueue("notice-1", "Grace wrote:\n\n    " + SPILL);
        enqueue("notice-2", "The roster has a hole.");

        // when
        var purged = purge(new Removal(Set.of(spillId()), false));

        // then
        assertThat(purged.mails()).isEqualTo(1);
        assertThat(outbox.kept(0, 10))
                .extracting(mail -> mail.text().strip())
                .containsExactly("This mail was removed for good.", "The roster has a hole.");
    }

    @Test
    void mailThatHasNotLeftNeverDoes() {
        enqueue("notice-3", SPILL);
        jdbc.sql("update outbox.mail set state = 'waiting'").update();

        var purged = purge(new Removal(Set.of(spillId()), false));

        assertThat(purged.unsent()).isEqualTo(1);
        assertThat(jdbc.sql("select state from outbox.mail").query(String.class).single())
                .isEqualTo("failed");
    }

    @Test
    void nothingChosenAndWhatIsElsewhereIsRefusedAndChangesNothing() {
        var other = inquiries.open(world.inquiry(JONAS, "Alloys", time.instant()));
        var foreign = conversations.timeline(other.number()).entries().getFirst().id();

        assertThatThrownBy(() -> purge(new Removal(Set.of(), false)))
                .hasMessage("Choose what has to go: messages, or the subject.");
        assertThatThrownBy(() -> purge(new Removal(Set.of(spillId(), foreign), false)))
                .hasMessageContaining("One of these messages is not in");
        assertThat(texts()).contains(SPILL);
    }

    @Test
    void theFilesWaitForTheTeamToCloseIfThatIsWanted() {
        var atOnce = purges.purge(spilled, removal(), PurgeReason.SECRET, true, world.nora);
        assertThat(atOnce.rewriteFrom()).isEqualTo(time.instant());

        var later = purges.purge(spilled, removal(), PurgeReason.SECRET, false, world.nora);
        assertThat(later.rewriteFrom()).isEqualTo(local("2026-03-02T12:00"));
    }

    private void write(IncomingText text, String key, ConversationNumber number) {
        inquiries.customerWrote(number, GRACE, text, time.instant(), "mail", key);
    }

    private Removal removal() {
        return new Removal(Set.of(spillId()), false);
    }

    private Purged purge(Removal removal) {
        return purges.purge(spilled, removal, PurgeReason.CLASSIFIED, true, world.nora);
    }

    private MessageId lastFromGrace() {
        return conversations.timeline(spilled.number()).entries().stream()
                .filter(entry -> entry.direction() == Direction.IN)
                .reduce((_, last) -> last)
                .orElseThrow()
                .id();
    }

    private MessageId spillId() {
        return conversations.timeline(spilled.number()).entries().stream()
                .filter(entry -> entry.direction() == Direction.IN)
                .skip(1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> texts() {
        return conversations.timeline(spilled.number()).entries().stream()
                .map(entry -> entry.text())
                .toList();
    }

    private List<String> quotations() {
        return conversations.timeline(spilled.number()).entries().stream()
                .map(entry -> entry.quoted())
                .toList();
    }

    private List<String> everything() {
        return jdbc.sql(
                        """
                        select text from conversation.message
                        union all select subject from conversation.conversation
                        union all select cast(to_jsonb(m) as text) from conversation.merge m
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void enqueue(String id, String text) {
        var mail =
                new OutgoingMail(
                        id + "@desk.example",
                        new MailAddress("Desk", "help@meridian.example"),
                        null,
                        List.of(new MailAddress("Nora", "nora@meridian.example")),
                        List.of(),
                        "New inquiry",
                        text,
                        null,
                        List.of(),
                        true,
                        "meridian",
                        List.of());
        transaction.executeWithoutResult(
                _ -> outbox.enqueue(new NewMail(team(), "notice", null, "", mail)));
    }

    private TeamId team() {
        return world.meridian.id();
    }
}
