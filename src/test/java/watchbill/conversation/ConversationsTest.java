package watchbill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(
        modules = {"outbox", "conversation"},
        beans = SampleWorld.class)
class ConversationsTest {

    private final Conversations conversations;
    private final Endings endings;
    private final Inquiries inquiries;
    private final Replies replies;
    private final ConversationLists lists;
    private final SampleWorld world;
    private final TestTime time;

    ConversationsTest(
            Conversations conversations,
            Endings endings,
            Inquiries inquiries,
            Replies replies,
            ConversationLists lists,
            SampleWorld world,
            TestTime time) {
        this.conversations = conversations;
        this.endings = endings;
        this.inquiries = inquiries;
        this.replies = replies;
        this.lists = lists;
        this.world = world;
        this.time = time;
    }

    @BeforeEach
    void itIsMondayMorning() {
        time.set(local("2026-03-02T09:00"));
    }

    @Test
    @Tag("R48")
    @Tag("R86")
    @Tag("R88")
    @Tag("R93")
    void anInquiryIsOneConversationThatThePrimaryOwns() {
        var number = open("Holes in my plot");

        var timeline = conversations.timeline(number);
        assertThat(timeline.conversation().owner()).isEqualTo(world.nora.id());
        assertThat(timeline.conversation().state()).isEqualTo(State.NEW);
        assertThat(timeline.conversation().labels()).containsExactly("SRE");
        assertThat(timeline.entries())
                .extracting(Entry::direction)
                .containsExactly(Direction.IN, Direction.EVENT);
        assertThat(timeline.entries().getLast().text()).contains("Given to Nora Kessler");
    }

    @Test
    void theSameSubmissionTwiceIsOneConversation() {
        var inquiry = withClientKey("key-1");

        var first = inquiries.open(inquiry);
        var second = inquiries.open(inquiry);

        assertThat(second).isEqualTo(first);
    }

    @Test
    @Tag("R120")
    void anAnswerGoesToTheRequesterAndExplicitFollowersOnly() {
        var number = open("Holes");
        conversations.follow(number, JONAS);

        replies.answer(number, Acting.as(world.nora.id()), NewAnswer.reply("Hello", "web"));

        assertThat(conversations.timeline(number).entries().getLast().recipients())
                .containsExactly(GRACE, JONAS);
    }

    @Test
    @Tag("R52")
    void whoseTurnItIsNotIsStoppedSoftlyAndTheOverrideIsKept() {
        var number = open("Holes");
        var tomas = Acting.as(world.tomas.id());

        assertThatThrownBy(() -> endings.resolve(number, tomas, Outcome.FIXED, null))
                .isInstanceOf(NotYours.class);
        assertThat(conversations.find(number).state()).isEqualTo(State.NEW);

        endings.resolve(number, new Acting(world.tomas.id(), "Nora asked me"), Outcome.FIXED, null);

        assertThat(conversations.find(number).state()).isEqualTo(State.RESOLVED);
        assertThat(texts(number)).anyMatch(text -> text.contains("out of turn: “Nora asked me”"));
    }

    @Test
    @Tag("R99")
    void aResolutionNeedsAnOutcomeOrAMarkedAnswer() {
        var number = open("Holes");
        var nora = Acting.as(world.nora.id());
        var answer = replies.answer(number, nora, NewAnswer.reply("Use --no-balance", "web"));

        assertThatThrownBy(() -> endings.resolve(number, nora, null, null))
                .hasMessageContaining("choose an outcome, or mark the message");
        endings.resolve(number, nora, null, answer);

        var standing = conversations.find(number).standing();
        assertThat(standing.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(standing.answer()).isEqualTo(answer);
    }

    @Test
    void aMessageOfAnotherConversationCannotBeTheAnswer() {
        var nora = Acting.as(world.nora.id());
        var elsewhere = replies.answer(open("One"), nora, NewAnswer.reply("Yes", "web"));
        var number = open("Two");

        assertThatThrownBy(() -> endings.resolve(number, nora, null, elsewhere))
                .hasMessageContaining("cannot be the answer");
    }

    @Test
    void pressingSendTwiceStoresOneMessage() {
        var number = open("Holes");
        var answer = new NewAnswer("Hello", List.of(), List.of(), false, null, "web", "press-1");

        var first = replies.answer(number, Acting.forOwner(), answer);
        var second = replies.answer(number, Acting.forOwner(), answer);

        assertThat(second).isEqualTo(first);
        assertThat(conversations.timeline(number).forCustomer()).hasSize(2);
    }

    @Test
    @Tag("R47")
    void whatSomebodyOffDutyStillOwnsGoesToThePrimaryWhenTheCustomerWrites() {
        var number = open("Holes");
        replies.answer(number, Acting.forOwner(), NewAnswer.reply("Try this", "web"));

        // when Grace replies in Priya's week
        inquiries.customerWrote(
                number,
                GRACE,
                IncomingText.plain("No luck"),
                local("2026-03-10T09:00"),
                "mail",
                null);

        assertThat(conversations.find(number).owner()).isEqualTo(world.priya.id());
    }

    @Test
    @Tag("R100")
    void aConversationThatWaitsOnTheCustomerExpiresAfterWholeCalendarDays() {
        var waiting = open("Holes", "2026-03-02T10:00");
        time.set(local("2026-03-02T11:00"));
        replies.answer(waiting, Acting.forOwner(), NewAnswer.reply("Which version?", "web"));
        var ours = open("Never answered", "2026-03-02T10:00");

        endings.expireSilent(local("2026-03-23T09:59"), 21);
        assertThat(conversations.find(waiting).state()).isEqualTo(State.WAITING_ON_CUSTOMER);

        endings.expireSilent(local("2026-03-23T10:00"), 21);
        assertThat(conversations.find(waiting).state()).isEqualTo(State.EXPIRED);
        assertThat(conversations.find(ours).state()).isEqualTo(State.NEW);
    }

    @Test
    @Tag("R5")
    void aChangeOfKindIsWrittenDownAndChangesNothingElse() {
        var number = open("Holes");
        var before = conversations.find(number);

        conversations.describe(
                number,
                Acting.as(world.nora.id()),
                new Description("Holes", new Matter(Kind.OPERATIONS_OURS, null, "Plots", null)));

        var after = conversations.find(number);
        assertThat(after.kind()).isEqualTo(Kind.OPERATIONS_OURS);
        assertThat(after.arrivedAt()).isEqualTo(before.arrivedAt());
        assertThat(texts(number))
                .contains(
                        "Nora Kessler set the kind to operations, ours and the component to Plots.");
    }

    @Test
    @Tag("R49")
    void whatComesInOverAWeekendSaysWhoseWatchItFallsInto() {
        assertThat(texts(open("At noon", "2026-03-06T12:00")))
                .contains("Given to Nora Kessler, Primary this week.");
        assertThat(texts(open("On Saturday", "2026-03-07T12:00")))
                .contains("Given to Priya Raman, Primary from Monday 9 March.");
    }

    @Test
    @Tag("R36")
    void theDeskShowsTheLongestWaitFirst() {
        var later = open("Later", "2026-03-05T10:00");
        var earlier = open("Earlier", "2026-03-05T09:00");

        var waiting =
                lists.waiting(world.meridian.id(), world.nora.id(), 50).stream()
                        .map(Conversation::number)
                        .toList();

        assertThat(waiting.indexOf(earlier)).isLessThan(waiting.indexOf(later));
    }

    @Test
    void aListIsReadPageByPageWithoutGapsOrRepeats() {
        for (var i = 0; i < 5; i++) {
            open("Page " + i);
        }

        var first = lists.page(world.meridian.id(), ConversationFilter.ALL, null, 3);
        var second = lists.page(world.meridian.id(), ConversationFilter.ALL, first.next(), 200);

        assertThat(first.conversations()).hasSize(3);
        assertThat(second.conversations()).doesNotContainAnyElementsOf(first.conversations());
        assertThat(second.next()).isNull();
    }

    @Test
    @Tag("R89")
    void anExportHasEverythingInOrder() {
        var number = open("Holes");
        replies.note(number, Acting.as(world.tomas.id()), NewNote.of("Looks like #1391", "web"));
        replies.answer(number, Acting.forOwner(), NewAnswer.reply("We see it too", "web"));

        var markdown =
                MarkdownExport.of(
                        conversations.timeline(number),
                        world.nora,
                        SampleWorld.LOS_ANGELES,
                        List.of(),
                        Lesson.NONE);

        assertThat(markdown)
                .containsSubsequence(
                        "Holes",
                        "My plot has holes",
                        "Given to Nora Kessler",
                        "Internal note by Tomas Ibarra",
                        "We see it too");
    }

    private ConversationNumber open(String subject) {
        return open(subject, "2026-03-02T09:00");
    }

    private ConversationNumber open(String subject, String arrived) {
        return inquiries.open(world.inquiry(GRACE, subject, local(arrived))).number();
    }

    private NewInquiry withClientKey(String key) {
        return new NewInquiry(
                world.meridian.id(),
                "Once",
                Matter.of(Kind.USE),
                GRACE,
                null,
                ContactMethod.FORM,
                null,
                IncomingText.plain("Text"),
                local("2026-03-02T09:00"),
                local("2026-03-02T09:00"),
                true,
                key);
    }

    private List<String> texts(ConversationNumber number) {
        return conversations.timeline(number).entries().stream().map(Entry::text).toList();
    }
}
