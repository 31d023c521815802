package watchbill.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Ending;
import watchbill.conversation.Endings;
import watchbill.conversation.Entry;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Merges;
import watchbill.conversation.NoSuchConversation;
import watchbill.conversation.Outcome;
import watchbill.conversation.State;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// Three customers have the same problem.
@WithDatabase(
        modules = {"outbox", "problems"},
        beans = SampleWorld.class)
@Tag("R9")
class SharedProblemsTest {

    private static final ProblemCard HOLES =
            new ProblemCard("Holes at block boundaries", "Draw in serial.");
    private static final Contact CALLER = new Contact("Theo Park", null);

    private final SharedProblems problems;
    private final GoodNews news;
    private final Conversations conversations;
    private final Inquiries inquiries;
    private final Endings endings;
    private final Merges merges;
    private final SampleWorld world;
    private final TestTime time;

    private ConversationNumber hers = new ConversationNumber(0);
    private ConversationNumber his = new ConversationNumber(0);
    private ConversationNumber callers = new ConversationNumber(0);
    private Problem problem;

    SharedProblemsTest(
            SharedProblems problems,
            GoodNews news,
            Conversations conversations,
            Inquiries inquiries,
            Endings endings,
            Merges merges,
            SampleWorld world,
            TestTime time) {
        this.problems = problems;
        this.news = news;
        this.conversations = conversations;
        this.inquiries = inquiries;
        this.endings = endings;
        this.merges = merges;
        this.world = world;
        this.time = time;
        time.set(local("2026-03-02T09:00"));
        this.problem = problems.found(world.meridian.id(), HOLES, world.nora);
    }

    @BeforeEach
    void threeAskAboutTheSame() {
        problem = problems.found(world.meridian.id(), HOLES, world.nora);
        hers = ask(GRACE);
        his = ask(JONAS);
        callers = ask(CALLER);
        for (var number : List.of(hers, his, callers)) {
            problems.occurs(problem, number, world.nora);
        }
    }

    @Test
    void threeInquiriesShowThreeCustomers() {
        assertThat(now().customers()).isEqualTo(3);
        assertThat(problems.of(conversations.find(hers))).containsExactly(now());
        assertThat(events(hers))
                .contains(
                        "Nora Kessler noted that it comes from problem %d “Holes at block boundaries”."
                                .formatted(problem.id().value()));

        // and one who asks twice is one customer
        problems.occurs(problem, ask(GRACE), world.nora);
        assertThat(now().customers()).isEqualTo(3);
    }

    @Test
    void notedTwiceItIsNotedOnceAndTakenBackItIsGone() {
        problems.occurs(problem, hers, world.nora);
        assertThat(conversations.find(hers).linked()).isEqualTo(1);

        problems.occursNoMore(problem, hers, world.nora);
        problems.occursNoMore(problem, hers, world.nora);
        assertThat(conversations.find(hers).linked()).isZero();
        assertThat(problems.of(conversations.find(hers))).isEmpty();
        assertThat(events(hers).getLast()).contains("does not come from problem");
    }

    @Test
    void everybodyIsToldOnceInTheirOwnConversationAndWhatIsOverStaysOver() {
        // given hers is over
        endings.resolve(hers, Acting.as(world.nora.id()), Ending.of(Outcome.KNOWN_ISSUE, null));
        problems.fixed(problem);

        // when somebody presses twice, at once
        var all = Set.of(hers, his, callers);
        var told =
                Stream.of(1, 2)
                        .map(_ ->
                                CompletableFuture.supplyAsync(
                                        () -> news.tell(now(), all, "Fixed in 3.4.3.", world.nora)))
                        .toList()
                        .stream()
                        .mapToInt(CompletableFuture::join)
                        .sum();

        // then
        assertThat(told).isEqualTo(2);
        assertThat(answers(hers)).containsExactly("Fixed in 3.4.3.");
        assertThat(answers(his)).containsExactly("Fixed in 3.4.3.");
        assertThat(answers(callers)).as("nobody's address is known").isEmpty();
        assertThat(conversations.find(hers).state()).isEqualTo(State.RESOLVED);
        assertThat(conversations.find(his).state()).isEqualTo(State.WAITING_ON_CUSTOMER);
    }

    @Test
    void whoIsAddedLaterIsToldAloneAndEverybodyWhenItCameBack() {
        problems.fixed(problem);
        news.tell(now(), Set.of(hers, his), "Fixed in 3.4.3.", world.nora);
        var later = ask(GRACE);
        problems.occurs(problem, later, world.nora);
        assertThat(news.tell(now(), Set.of(hers, his, later), "Fixed.", world.nora)).isEqualTo(1);

        problems.cameBack(now());
        problems.fixed(now());
        assertThat(news.tell(now(), Set.of(hers, his, later), "Fixed again.", world.nora))
                .isEqualTo(3);
        assertThat(answers(hers)).containsExactly("Fixed in 3.4.3.", "Fixed again.");
    }

    @Test
    void twoThatWereMergedAreToldInOneConversation() {
        merges.merge(his, hers, Acting.as(world.nora.id()));
        problems.fixed(problem);

        news.tell(now(), Set.of(hers, his), "Fixed in 3.4.3.", world.nora);

        assertThat(answers(hers)).containsExactly("Fixed in 3.4.3.");
    }

    @Test
    void whatCannotBeIsSaidWithWhatHelps() {
        assertThatThrownBy(() -> news.tell(now(), Set.of(hers), "Fixed.", world.nora))
                .hasMessageContaining("is not fixed yet");
        assertThatThrownBy(
                        () -> problems.occurs(problem, new ConversationNumber(99999), world.nora))
                .isInstanceOf(NoSuchConversation.class);
        assertThatThrownBy(() -> problems.find(new TeamId(99), problem.id()))
                .isInstanceOf(NoSuchProblem.class);
        assertThatThrownBy(() -> new ProblemCard("  ", "")).hasMessageContaining("needs a title");
        assertThatThrownBy(() -> new ProblemCard("x".repeat(201), ""))
                .hasMessageContaining("at most 200");
    }

    private Problem now() {
        return problems.find(problem.team(), problem.id());
    }

    private ConversationNumber ask(Contact customer) {
        return inquiries.open(world.inquiry(customer, "Holes", time.instant())).number();
    }

    private List<String> answers(ConversationNumber number) {
        return texts(number, Direction.OUT);
    }

    private List<String> events(ConversationNumber number) {
        return texts(number, Direction.EVENT);
    }

    private List<String> texts(ConversationNumber number, Direction direction) {
        return conversations.timeline(number).entries().stream()
                .filter(entry -> entry.direction() == direction)
                .map(Entry::text)
                .toList();
    }
}
