package watchbill.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// A team chooses its own words, and everybody reads them.
@WatchbillTest
class TeamWordsStoryTest {

    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
                     "addresses": ["help@desk.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"},
                                {"name": "Tomas Lind", "email": "tomas@desk.example"}],
                     "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "tomas@desk.example"}]}
                    """);

    private static final Pattern NUMBER = Pattern.compile("as number (\\d+)");

    private final Setup setup;
    private final Replies replies;
    private final Conversations conversations;
    private final Outbox outbox;
    private final TestTime time;
    private final Visitor nora;
    private final Visitor grace;

    TeamWordsStoryTest(
            TestServer server,
            Setup setup,
            Replies replies,
            Conversations conversations,
            Outbox outbox,
            TestTime time) {
        this.setup = setup;
        this.replies = replies;
        this.conversations = conversations;
        this.outbox = outbox;
        this.time = time;
        this.nora = new Visitor(server);
        this.grace = new Visitor(server);
    }

    @BeforeEach
    void noraIsSignedIn() {
        time.set(local("2026-03-02T09:00"));
        nora.open(setup.apply(VISIT).signInLinks().getOrDefault("nora@desk.example", ""));
    }

    @Test
    @Tag("R7")
    void headingsMailsAndPublicPagesFollowTheNameOfThePractice() {
        nora.send("/settings/team", "/settings/team", Map.of("practice", "Customer Response"));

        ask("The plot is empty");

        assertThat(nora.read("/desk").select(".wb-brand").text()).contains("Customer Response");
        assertThat(grace.read("/ask").select(".wb-brand").text()).contains("Customer Response");
        assertThat(grace.read("/duty").text()).contains("On duty for VisIt Customer Response");
        assertThat(grace.read("/sign-in").text()).contains("VisIt Customer Response");
        assertThat(mails("The plot is empty"))
                .allSatisfy(mail -> assertThat(mail.text()).contains("VisIt Customer Response"));
    }

    @Test
    @Tag("R112")
    void theFirstMailHasTheWordsOfTheTeam() {
        var words = Map.of("guidance", "Please **always** name your version.");
        nora.send("/settings/mail", "/settings/mail/guidance", words);

        var number = ask("Which version is this");
        replies.answer(number, Acting.forOwner(), NewAnswer.reply("The newest.", "web"));

        assertThat(mails("Which version is this"))
                .satisfiesExactlyInAnyOrder(
                        receipt -> assertThat(receipt.text()).contains("name your version"),
                        answer -> assertThat(answer.text()).doesNotContain("name your version"));
        assertThat(conversations.timeline(number).entries())
                .noneMatch(entry -> entry.text().contains("name your version"));
    }

    /// Grace writes by the web form.
    private ConversationNumber ask(String subject) {
        var typed =
                Map.of("subject", subject, "text", "Help, please.", "email", "grace@lab.example");
        assertThat(grace.send("/ask", "/ask", typed).statusCode()).isEqualTo(303);
        return mails(subject).stream()
                .map(mail -> NUMBER.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> new ConversationNumber(Long.parseLong(found.group(1))))
                .findFirst()
                .orElseThrow();
    }

    private List<KeptMail> mails(String subject) {
        return outbox.kept(0, 100).stream()
                .filter(mail -> mail.to().toString().contains("grace@lab.example"))
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }
}
