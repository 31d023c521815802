package watchbill.web.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewNote;
import watchbill.conversation.Replies;
import watchbill.conversation.State;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Grace asks by the form and goes on by her private link. She has no account, and her browser runs no script.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class PrivateLinkTest {

    private final Visitor grace;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Replies replies;
    private final ConversationLists lists;

    private SampleWorld world;
    private String page = "";

    PrivateLinkTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Replies replies,
            ConversationLists lists) {
        this.grace = new Visitor(server);
        this.time = time;
        this.beans = beans;
        this.replies = replies;
        this.lists = lists;
    }

    @BeforeAll
    void thereIsATeam() {
        world = beans.createBean(SampleWorld.class);
    }

    @BeforeEach
    void sheAsksByTheForm() {
        time.set(local("2026-03-02T09:00"));
        var receipt =
                grace.send(
                        "/ask",
                        "/ask",
                        Map.of(
                                "subject", "Holes in my plot",
                                "text", "They follow the block boundaries.",
                                "email", "grace.lin@plasma.example"));
        page = Visitor.leadsTo(receipt).replace("/ask/received/", "/c/");
    }

    @Test
    @Tag("R48")
    @Tag("R87")
    @Tag("R119")
    void aMailAddressIsEnoughForAnInquiryOfThePrimary() {
        assertThat(latest().owner()).isEqualTo(world.nora.id());
        assertThat(latest().requester().email()).isEqualTo("grace.lin@plasma.example");
        assertThat(grace.read(page).text())
                .contains("Nora has your inquiry", "They follow the block boundaries.");
    }

    @Test
    @Tag("R119")
    void sheReadsTheAnswerButNoNoteAndRepliesOnHerPage() {
        // given
        var nora = Acting.as(world.nora.id());
        replies.note(latest().number(), nora, NewNote.of("Looks like #1391.", "web"));
        replies.answer(latest().number(), nora, NewAnswer.reply("Try version 3.4.", "web"));
        assertThat(grace.read(page).text())
                .contains("Try version 3.4.", "it is your turn", "closed on Mon 23 Mar")
                .doesNotContain("1391");

        // when
        grace.send(page, page + "/messages", Map.of("text", "The holes are still there."));

        // then
        assertThat(latest().state()).isEqualTo(State.WAITING_FOR_US);
        assertThat(grace.read(page).text()).contains("The holes are still there.");
    }

    @Test
    @Tag("R99")
    @Tag("R119")
    void sheSaysThatItIsSolvedAndOpensItAgain() {
        replies.answer(
                latest().number(), Acting.forOwner(), NewAnswer.reply("Try version 3.4.", "web"));

        grace.send(page, page + "/solution", Map.of());
        assertThat(latest().state()).isEqualTo(State.RESOLVED);

        grace.send(page, page + "/messages", Map.of("text", "Alas, no."));
        assertThat(latest().state()).isEqualTo(State.WAITING_FOR_US);
    }

    @Test
    @Tag("R119")
    void whatSheTypedBesideTheButtonIsSentBeforeItIsSolved() {
        grace.send(page, page + "/solution", Map.of("text", "A new driver helped."));

        assertThat(latest().state()).isEqualTo(State.RESOLVED);
        assertThat(grace.read(page).text()).contains("A new driver helped.");
    }

    @Test
    void aLinkThatIsNoneOfOursOpensNothing() {
        assertThat(grace.open("/c/1-grace-aaaa").statusCode()).isEqualTo(404);
    }

    private Conversation latest() {
        return lists.page(world.meridian.id(), ConversationFilter.ALL, null, 1)
                .conversations()
                .getFirst();
    }
}
