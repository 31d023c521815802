package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.local;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.channel.form.LoggedInquiries;
import watchbill.channel.form.LoggedInquiry;
import watchbill.channel.form.Spoken;
import watchbill.channel.way.Redirect;
import watchbill.channel.way.Redirects;
import watchbill.channel.way.Use;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.channel.way.Ways;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.Conversations;
import watchbill.conversation.Entry;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What a team promises about a way, and what becomes of those who come by it all the same.
@WithDatabase(modules = "channel", beans = SampleWorld.class)
class WaysOfContactTest {

    private static final Use BOTH = new Use(true, true);

    private final IncomingMails mails;
    private final LoggedInquiries logged;
    private final Continuations continuations;
    private final Redirects redirects;
    private final Ways ways;
    private final Conversations conversations;
    private final ConversationLists lists;
    private final Outbox outbox;
    private final SampleWorld world;
    private final TestTime time;
    private final TeamId team;

    WaysOfContactTest(
            IncomingMails mails,
            LoggedInquiries logged,
            Continuations continuations,
            Redirects redirects,
            Ways ways,
            Conversations conversations,
            ConversationLists lists,
            Outbox outbox,
            SampleWorld world,
            TestTime time,
            DeskAddresses desks) {
        this.mails = mails;
        this.logged = logged;
        this.continuations = continuations;
        this.redirects = redirects;
        this.ways = ways;
        this.conversations = conversations;
        this.lists = lists;
        this.outbox = outbox;
        this.world = world;
        this.time = time;
        this.team = world.meridian.id();
        desks.keep(new DeskAddress(team, Letters.DESK, "Meridian"));
    }

    @BeforeEach
    void mailIsSupported() {
        time.set(local("2026-03-02T09:00"));
        arrange("mail", WayStatus.SUPPORTED, BOTH);
        ways.remove(team, "phone");
    }

    @Test
    @Tag("R79")
    void toleratedMailBecomesAnInquiryThatIsRedirectedPolitely() {
        arrange("mail", WayStatus.TOLERATED, BOTH);

        var inquiry = graceWrites("tolerated@plasma.example");

        assertThat(redirects.of(inquiry)).contains(new Redirect(WayStatus.TOLERATED, true));
        assertThat(timeline(inquiry))
                .anyMatch(it -> it.contains("Mail is tolerated, not promised"));
        assertThat(lastMail().text())
                .contains("Your inquiry is safe with us", "is not promised to be watched", "/ask")
                .doesNotContain("- Mail");
    }

    @Test
    @Tag("R79")
    void retiredMailIsNotLostAndSaysThatNobodyWatchesIt() {
        arrange("mail", WayStatus.RETIRED, BOTH);

        var inquiry = graceWrites("retired@plasma.example");

        assertThat(inquiry.owner()).isEqualTo(world.nora.id());
        assertThat(lastMail().text()).contains("Mail is no longer watched.", "/ask");
    }

    @Test
    @Tag("R79")
    void whatCameAsItShouldIsNotMarked() {
        var inquiry = graceWrites("supported@plasma.example");

        assertThat(redirects.of(inquiry)).isEmpty();
        assertThat(lastMail().text()).doesNotContain("Next time");
    }

    @Test
    @Tag("R79")
    void whoCameWhileItWasToleratedIsNotSentAwayOnceItIsSupported() {
        arrange("phone", WayStatus.TOLERATED, BOTH);
        var call = call("Jonas Weber", "");

        arrange("phone", WayStatus.SUPPORTED, BOTH);

        assertThat(redirects.of(call)).contains(new Redirect(WayStatus.TOLERATED, false));
        assertThat(redirects.due(call)).isEmpty();
    }

    @Test
    @Tag("R74")
    void whereMailIsNotForGoingOnEachMailLeadsIntoTheConversation() {
        arrange("mail", WayStatus.SUPPORTED, new Use(true, false));

        var inquiry = graceWrites("first-only@plasma.example");

        assertThat(lastMail().text())
                .contains("Continue in the conversation")
                .doesNotContain("Reply to this mail");
        assertThat(continuations.isAwaited(inquiry)).isTrue();
    }

    @Test
    @Tag("R74")
    void aCallerWithoutAnAddressIsBroughtIntoTheConversationOnce() {
        arrange("phone", WayStatus.SUPPORTED, new Use(true, false));
        var call = call("Jonas Weber", "");
        assertThat(continuations.isAwaited(call)).isTrue();

        // when nobody knows where the link should go, nothing happens
        assertThatThrownBy(() -> continuations.begin(call.number(), call.requester(), world.nora))
                .hasMessageContaining("Ask Jonas Weber for one");

        // and with an address it goes out once, however often somebody presses
        var jonas = new Contact("Jonas Weber", "jonas@combustion.example");
        continuations.begin(call.number(), jonas, world.nora);
        continuations.begin(call.number(), jonas, world.nora);

        assertThat(continuations.isAwaited(call)).isFalse();
        assertThat(mailsOf(call)).hasSize(1);
        assertThat(conversations.defaultRecipients(call)).containsExactly(jonas);
        assertThat(timeline(call))
                .contains(
                        "Nora Kessler sent Jonas Weber the link to this conversation. It goes on here.");
    }

    @Test
    @Tag("R76")
    void whoseWordsAreWrittenDownGetsTheLinkAndReplyingLandsThere() {
        arrange("phone", WayStatus.SUPPORTED, new Use(true, false));

        var call = call("Jonas Weber", "jonas@combustion.example");

        assertThat(continuations.isAwaited(call)).isFalse();
        assertThat(lastMail().text()).contains("what you told", "/c/");
        var reply = String.valueOf(lastMail().headers().get("Reply-To"));
        var address = reply.replaceAll(".*<|>.*", "");
        mails.receive(
                Letters.from(
                        "Jonas Weber <jonas@combustion.example>",
                        "back@combustion.example",
                        "\nMore."),
                Route.SMTP,
                new Envelope("jonas@combustion.example", List.of(address)));
        assertThat(timeline(call)).anyMatch(text -> text.contains("More."));
    }

    private Conversation graceWrites(String id) {
        mails.receive(
                Letters.from(
                        "Grace Lin <grace@%s>".formatted(id.replaceFirst("@", ".")),
                        id,
                        "Subject: Holes\n\nMy plot has holes."),
                Route.SMTP,
                Letters.toDesk());
        return latest();
    }

    private Conversation call(String name, String email) {
        Instant now = time.instant();
        var number =
                logged.write(
                                team,
                                world.lena,
                                new LoggedInquiry(
                                        ContactMethod.PHONE,
                                        Matter.of(Kind.USE),
                                        name,
                                        email,
                                        "",
                                        "No manual",
                                        "",
                                        Spoken.NOTHING,
                                        "",
                                        now,
                                        null,
                                        "key " + UUID.randomUUID()))
                        .number();
        return conversations.find(number);
    }

    private void arrange(String key, WayStatus status, Use use) {
        var way = ways.find(team, key).orElseThrow();
        ways.keep(
                team,
                new Way(
                        key,
                        way.method(),
                        way.name(),
                        List.of("+1 555 0142"),
                        status,
                        use,
                        way.terms(),
                        way.reach(),
                        way.watching(),
                        way.preferred(),
                        way.warns()));
    }

    private Conversation latest() {
        return lists.page(team, ConversationFilter.ALL, null, 1).conversations().getFirst();
    }

    private List<String> timeline(Conversation conversation) {
        return conversations.timeline(conversation.number()).entries().stream()
                .map(Entry::text)
                .toList();
    }

    private List<KeptMail> mailsOf(Conversation conversation) {
        var reply = "+" + conversation.number().value() + ".";
        return outbox.kept(0, 100).stream()
                .filter(mail -> mail.headers().getOrDefault("Reply-To", "").contains(reply))
                .toList();
    }

    private KeptMail lastMail() {
        return outbox.kept(0, 100).getLast();
    }
}
