package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Endings;
import watchbill.conversation.Entry;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.Merges;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.conversation.State;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;
import watchbill.worktime.WorkCalendars;

/// Grace and Jonas ask about the same: her inquiry came at nine, his at ten.
@Tag("R86")
@WithDatabase(
        modules = {"outbox", "responseclock"},
        beans = SampleWorld.class)
class MergesTest {

    private final Merges merges;
    private final ResponseClocks clocks;
    private final Conversations conversations;
    private final ConversationLists lists;
    private final Endings endings;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Teams teams;
    private final People people;
    private final WorkCalendars calendars;
    private final SampleWorld world;
    private final TestTime time;
    private ConversationNumber hers = new ConversationNumber(0);
    private ConversationNumber his = new ConversationNumber(0);

    MergesTest(
            Merges merges,
            ResponseClocks clocks,
            Conversations conversations,
            ConversationLists lists,
            Endings endings,
            Inquiries inquiries,
            Replies replies,
            Teams teams,
            People people,
            WorkCalendars calendars,
            SampleWorld world,
            TestTime time) {
        this.merges = merges;
        this.clocks = clocks;
        this.conversations = conversations;
        this.lists = lists;
        this.endings = endings;
        this.inquiries = inquiries;
        this.replies = replies;
        this.teams = teams;
        this.people = people;
        this.calendars = calendars;
        this.world = world;
        this.time = time;
    }

    @BeforeEach
    void bothAskOnMondayMorning() {
        hers = ask(GRACE, "Holes in my plot", "2026-03-02T09:00");
        his = ask(JONAS, "The plot has gaps", "2026-03-02T10:00");
        time.set(local("2026-03-02T10:30"));
    }

    @Test
    void whatBothSaidIsReadAsOneInTheOrderOfTime() {
        inquiries.customerWrote(
                hers, GRACE, IncomingText.plain("Anybody?"), time.instant(), "web", null);

        merge(his, hers);

        var timeline = conversations.timeline(hers);
        assertThat(timeline.forCustomer())
                .extracting(entry -> entry.author().name(), Entry::conversation)
                .containsExactly(
                        tuple("Grace Lin", hers),
                        tuple("Jonas Weber", his),
                        tuple("Grace Lin", hers));
        assertThat(timeline.entries().getLast().text())
                .isEqualTo(
                        "Nora Kessler merged %s “The plot has gaps” into this conversation."
                                .formatted(his));
        assertThat(conversations.timeline(his).entries().getLast().text())
                .isEqualTo("Nora Kessler merged it into %s “Holes in my plot”.".formatted(hers));
    }

    @Test
    void whatWasMergedStandsInNoListAndLeadsToWhereItGoesOn() {
        merge(his, hers);

        assertThat(conversations.find(his).goesOnAs()).isEqualTo(hers);
        assertThat(numbers(lists.waiting(world.meridian.id(), world.nora.id(), 100)))
                .contains(hers)
                .doesNotContain(his);
        assertThat(
                        numbers(
                                lists.page(world.meridian.id(), ConversationFilter.ALL, null, 200)
                                        .conversations()))
                .contains(hers)
                .doesNotContain(his);
    }

    @Test
    void customersOfBothReceiveWhatIsWrittenFromNowOn() {
        merge(his, hers);

        assertThat(conversations.defaultRecipients(conversations.find(hers)))
                .extracting(Contact::email)
                .containsExactly(GRACE.email(), JONAS.email());
    }

    @Test
    void eachReadsTheirOwnPartAndWhatTheyWereSent() {
        merge(his, hers);
        answer(hers, "We are on it.");

        var timeline = conversations.timeline(hers);
        var circles = conversations.circles(timeline.conversation());
        assertThat(circles.readable(timeline, his, JONAS.email()))
                .extracting(Entry::text)
                .containsExactly("The plot has gaps", "We are on it.");
        assertThat(circles.readable(timeline, hers, GRACE.email()))
                .extracting(Entry::text)
                .containsExactly("Holes in my plot", "We are on it.");
    }

    @Test
    void whoCameWithTheMergedOneEndsNothingForTheOther() {
        merge(his, hers);

        endings.solved(hers, JONAS);

        assertThat(conversations.find(hers).state()).isEqualTo(State.NEW);
        assertThat(conversations.timeline(hers).entries().getLast().text())
                .isEqualTo("Jonas Weber said that this solved it.");
    }

    @Test
    @Tag("A48")
    void theEarlierArrivalCountsWhicheverIsMerged() {
        var earlier = clock(hers);

        merge(hers, his);

        assertThat(clock(his).dueAt()).isEqualTo(earlier.dueAt());
        assertThat(clock(his).startedAt()).isEqualTo(earlier.startedAt());
        assertThat(conversations.find(his).arrivedAt()).isEqualTo(local("2026-03-02T09:00"));
        assertThat(clocks.of(world.meridian.id(), hers)).isEmpty();
    }

    @Test
    @Tag("A48")
    void whoWasNotAnsweredStillWaits() {
        answer(hers, "Use the new version.");
        assertThat(conversations.find(hers).state()).isEqualTo(State.WAITING_ON_CUSTOMER);

        merge(his, hers);

        assertThat(clock(hers).response()).isNotNull();
        assertThat(conversations.find(hers))
                .extracting(Conversation::state, it -> it.standing().waitingSince())
                .containsExactly(State.WAITING_FOR_US, local("2026-03-02T10:00"));
    }

    @Test
    void anEarlierPromiseIsKept() {
        replies.promise(hers, nora(), local("2026-03-04T12:00"));
        replies.promise(his, nora(), local("2026-03-03T12:00"));

        merge(his, hers);

        assertThat(conversations.find(hers).standing().promisedNews())
                .isEqualTo(local("2026-03-03T12:00"));
    }

    @Test
    void whatWaitsGoesToWhoeverIsOnDuty() {
        conversations.give(hers, nora(), world.tomas.id());

        merge(his, hers);

        assertThat(conversations.find(hers).owner()).isEqualTo(world.nora.id());
        merges.undo(his, nora());
        assertThat(conversations.find(hers).owner()).isEqualTo(world.tomas.id());
    }

    @Test
    void takenBackAtOnceBothAreWhatTheyWere() {
        conversations.follow(hers, new Contact("Priya", "priya@lab.example"));
        replies.promise(his, nora(), local("2026-03-03T12:00"));
        var before = List.of(conversations.find(hers), conversations.find(his));
        var clocksBefore = List.of(clock(hers), clock(his));

        merge(his, hers);
        time.pass(Duration.ofMinutes(5));
        merges.undo(his, nora());

        assertThat(List.of(conversations.find(hers), conversations.find(his))).isEqualTo(before);
        assertThat(List.of(clock(hers), clock(his))).isEqualTo(clocksBefore);
        assertThat(conversations.followers(conversations.find(hers)))
                .extracting(Contact::name)
                .containsExactly("Priya");
        assertThat(List.of(hers, his))
                .allSatisfy(number ->
                        assertThat(conversations.timeline(number).entries().getLast().text())
                                .startsWith("Nora Kessler took the merge with "));
    }

    @Test
    void whatCameInBetweenStaysWhereItWentOn() {
        merge(his, hers);
        time.set(local("2026-03-02T11:00"));
        inquiries.customerWrote(
                his, JONAS, IncomingText.plain("Also in colour."), time.instant(), "web", null);
        answer(hers, "Use the new version.");

        merges.undo(his, nora());

        assertThat(said(hers))
                .containsExactly("Holes in my plot", "Also in colour.", "Use the new version.");
        assertThat(said(his)).containsExactly("The plot has gaps");
        assertThat(conversations.find(hers).state()).isEqualTo(State.WAITING_ON_CUSTOMER);
        assertThat(Objects.requireNonNull(clock(hers).response()).at())
                .isEqualTo(local("2026-03-02T11:00"));
        assertThat(conversations.find(his))
                .extracting(Conversation::state, it -> it.standing().waitingSince())
                .containsExactly(State.NEW, local("2026-03-02T10:00"));
        assertThat(clock(his).runs()).isTrue();
    }

    @Test
    void ofSeveralTheLatestIsTakenBackFirst() {
        var third = ask(JONAS, "Gaps again", "2026-03-02T10:40");
        merge(his, hers);
        merge(third, hers);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> merges.undo(his, nora()))
                .withMessage(
                        "Conversation %s was merged into %s later. Take that back first."
                                .formatted(third, hers));
    }

    @Test
    void whatCannotBeMergedIsSaidWithWhatHelps() {
        refuses(hers, hers, "cannot be merged with itself");
        merge(his, hers);
        var third = ask(JONAS, "Gaps again", "2026-03-02T10:40");

        refuses(his, third, "was merged into %s already".formatted(hers));
        refuses(third, his, "Merge %s into %s instead".formatted(third, hers));
        refuses(hers, third, "holds %s".formatted(his));
        endings.resolve(hers, nora(), Outcome.FIXED, null);
        refuses(third, hers, "Reopen %s first".formatted(hers));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merges.undo(third, nora()))
                .withMessageContaining("nothing to take back");
    }

    @Test
    void twoOfTwoTeamsAreNotMerged() {
        var orion = teams.add("orion", "Orion", SampleWorld.LOS_ANGELES);
        calendars.replace(orion.id(), SampleWorld.calendar(), local("2026-01-01T00:00"));
        people.keep(
                orion.id(),
                new Newcomer("Ada", "ada@orion.example", Role.SCHEDULER, 100),
                new Actor.SetUp());
        var theirs = inquiries.open(inquiry(orion, GRACE, "Elsewhere")).number();

        refuses(theirs, hers, "belong to two teams");
    }

    @Test
    void nobodyActsOnASign() {
        merge(his, hers);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(his, "Too late."))
                .withMessage(
                        "Conversation %s was merged into %s. Go on there, or take the merge back."
                                .formatted(his, hers));
    }

    @Test
    void ofTwoMergesAtOnceOneIsDone() throws Exception {
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done =
                    both.invokeAll(
                            List.<Callable<Boolean>>of(
                                    () -> done(his, hers), () -> done(hers, his)));

            assertThat(done).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        }
        var merged = conversations.find(his).mergedInto() == null ? hers : his;
        merges.undo(merged, nora());
        assertThat(said(hers)).containsExactly("Holes in my plot");
        assertThat(said(his)).containsExactly("The plot has gaps");
    }

    private boolean done(ConversationNumber one, ConversationNumber other) {
        try {
            merge(one, other);
            return true;
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("merged into");
            return false;
        }
    }

    private void refuses(ConversationNumber one, ConversationNumber other, String saying) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(one, other))
                .withMessageContaining(saying);
    }

    private void merge(ConversationNumber one, ConversationNumber into) {
        merges.merge(one, into, nora());
    }

    private ConversationNumber ask(Contact customer, String subject, String at) {
        time.set(local(at));
        return inquiries.open(inquiry(world.meridian, customer, subject)).number();
    }

    private NewInquiry inquiry(Team team, Contact customer, String words) {
        return new NewInquiry(
                team.id(),
                words,
                Matter.of(Kind.USE),
                customer,
                null,
                ContactMethod.MAIL,
                null,
                IncomingText.plain(words),
                time.instant(),
                time.instant(),
                true,
                null);
    }

    private void answer(ConversationNumber number, String words) {
        replies.answer(number, nora(), NewAnswer.reply(words, "web"));
    }

    private List<String> said(ConversationNumber number) {
        return conversations.timeline(number).forCustomer().stream().map(Entry::text).toList();
    }

    private ResponseClock clock(ConversationNumber number) {
        return clocks.of(world.meridian.id(), number).orElseThrow();
    }

    private Acting nora() {
        return Acting.as(world.nora.id());
    }

    private static List<ConversationNumber> numbers(List<Conversation> some) {
        return some.stream().map(Conversation::number).toList();
    }
}
