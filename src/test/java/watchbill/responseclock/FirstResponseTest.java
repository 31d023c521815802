package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.conversation.Endings;
import watchbill.conversation.Entry;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewNote;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.conversation.State;
import watchbill.conversation.TimelineEvent;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What stops the clock, and what does not.
@WithDatabase(
        modules = {"outbox", "responseclock"},
        beans = SampleWorld.class)
class FirstResponseTest {

    private final ResponseClocks clocks;
    private final Conversations conversations;
    private final Endings endings;
    private final Inquiries inquiries;
    private final Replies replies;
    private final ConversationLists lists;
    private final SampleWorld world;
    private final TestTime time;
    private ConversationNumber inquiry = new ConversationNumber(0);

    FirstResponseTest(
            ResponseClocks clocks,
            Conversations conversations,
            Endings endings,
            Inquiries inquiries,
            Replies replies,
            ConversationLists lists,
            SampleWorld world,
            TestTime time) {
        this.clocks = clocks;
        this.conversations = conversations;
        this.endings = endings;
        this.inquiries = inquiries;
        this.replies = replies;
        this.lists = lists;
        this.world = world;
        this.time = time;
    }

    @BeforeEach
    void graceAsksAtNine() {
        time.set(local("2026-03-02T09:00"));
        inquiry = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        time.set(local("2026-03-02T09:10"));
    }

    @Test
    @Tag("R33")
    void whatTheCustomerDoesNotReadIsNoResponse() {
        replies.note(inquiry, nora(), NewNote.of("Looks like #1391.", "web"));
        conversations.describe(
                inquiry, nora(), new Description("Holes", Matter.of(Kind.OPERATIONS_OURS)));
        conversations.give(inquiry, nora(), world.tomas.id());
        conversations.record(
                world.meridian.id(), inquiry, new TimelineEvent("mail", "A receipt was sent."));

        assertThat(clock().runs()).isTrue();
    }

    @Test
    @Tag("R5")
    void anotherKindKeepsTheClock() {
        var before = clock();
        var message = conversations.timeline(inquiry).entries().getFirst();

        conversations.describe(
                inquiry, nora(), new Description("Holes", Matter.of(Kind.OPERATIONS_OURS)));

        assertThat(clock()).isEqualTo(before);
        var timeline = conversations.timeline(inquiry).entries();
        assertThat(timeline.getFirst()).isEqualTo(message);
        assertThat(timeline.getLast())
                .extracting(Entry::text, Entry::person, Entry::at)
                .containsExactly(
                        "Nora Kessler set the kind to operations, ours.",
                        world.nora.id(),
                        time.instant());
    }

    @Test
    @Tag("R33")
    @Tag("R34")
    void weHaveItAndLookOnThursdayIsAResponse() {
        replies.answer(
                inquiry,
                nora(),
                new NewAnswer(
                        "We have it, and will look on Thursday.",
                        List.of(),
                        List.of(),
                        true,
                        null,
                        "web",
                        null));

        assertThat(clock().response())
                .isEqualTo(
                        new ResponseClock.Response(
                                time.instant(), Duration.ofMinutes(10), Duration.ofMinutes(10)));
        assertThat(conversations.find(inquiry).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    @Tag("R122")
    void responseAndResolutionAreTwoFigures() {
        replies.answer(inquiry, nora(), NewAnswer.reply("Try this.", "web"));
        time.set(local("2026-03-03T11:00"));
        endings.resolve(inquiry, nora(), Outcome.ANSWERED, null);

        assertThat(clock().response())
                .isEqualTo(
                        new ResponseClock.Response(
                                local("2026-03-02T09:10"),
                                Duration.ofMinutes(10),
                                Duration.ofMinutes(10)));
        assertThat(conversations.find(inquiry).standing().resolvedAt())
                .isEqualTo(local("2026-03-03T11:00"));
    }

    @Test
    @Tag("R37")
    void aLaterMessageOfTheCustomerWaitsForUsToo() {
        replies.answer(inquiry, nora(), NewAnswer.reply("Try this.", "web"));
        time.set(local("2026-03-02T10:00"));
        inquiries.customerWrote(
                inquiry,
                GRACE,
                IncomingText.plain("It did not help."),
                time.instant(),
                "mail",
                null);

        assertThat(conversations.find(inquiry).standing().waitingSince())
                .isEqualTo(local("2026-03-02T10:00"));
        assertThat(lists.waiting(world.meridian.id(), world.nora.id(), 200))
                .anyMatch(conversation -> conversation.number().equals(inquiry));
    }

    private Acting nora() {
        return Acting.as(world.nora.id());
    }

    private ResponseClock clock() {
        return clocks.of(world.meridian.id(), inquiry).orElseThrow();
    }
}
