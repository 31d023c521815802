package watchbill.responseclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Entry;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.MessageId;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.conversation.Splits;
import watchbill.conversation.State;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// Grace asked at nine, was answered at ten, and asked something else at eleven.
@Tag("R86")
@WithDatabase(
        modules = {"outbox", "responseclock"},
        beans = SampleWorld.class)
class SplitsTest {

    private static final String ANSWER = "Use the new version.";
    private static final String OTHER = "By the way, where are the logs?";

    private final Splits splits;
    private final ResponseClocks clocks;
    private final Conversations conversations;
    private final Inquiries inquiries;
    private final Replies replies;
    private final SampleWorld world;
    private final TestTime time;
    private ConversationNumber whole = new ConversationNumber(0);

    SplitsTest(
            Splits splits,
            ResponseClocks clocks,
            Conversations conversations,
            Inquiries inquiries,
            Replies replies,
            SampleWorld world,
            TestTime time) {
        this.splits = splits;
        this.clocks = clocks;
        this.conversations = conversations;
        this.inquiries = inquiries;
        this.replies = replies;
        this.world = world;
        this.time = time;
    }

    @BeforeEach
    void graceAsksTwoThings() {
        time.set(local("2026-03-02T09:00"));
        whole = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        conversations.follow(whole, new Contact("Peter", "peter@plasma.example"));
        time.set(local("2026-03-02T10:00"));
        replies.answer(whole, nora(), NewAnswer.reply(ANSWER, "web"));
        time.set(local("2026-03-02T11:00"));
        inquiries.customerWrote(
                whole, GRACE, IncomingText.plain(OTHER), time.instant(), "mail", null);
        time.set(local("2026-03-02T11:30"));
    }

    @Test
    void whatWasChosenIsAConversationOfItsOwnAndBothSaySo() {
        var part = split(OTHER);

        assertThat(said(part)).containsExactly(OTHER);
        assertThat(said(whole)).hasSize(3);
        assertThat(conversations.find(part))
                .extracting(Conversation::subject, Conversation::requester, Conversation::owner)
                .containsExactly("Where are the logs?", GRACE, world.nora.id());
        assertThat(conversations.followers(conversations.find(part)))
                .extracting(Contact::name)
                .containsExactly("Peter");
        assertThat(last(whole))
                .isEqualTo(
                        "Nora Kessler split %s “Where are the logs?” off this conversation."
                                .formatted(part));
        assertThat(conversations.timeline(part).entries())
                .extracting(Entry::text)
                .contains("Nora Kessler split it off %s “Holes”.".formatted(whole));
    }

    @Test
    @Tag("A48")
    void thePartKeepsTheArrivalAndTheWholeItsClock() {
        var before = clock(whole);

        var part = split(OTHER);

        assertThat(conversations.find(part).arrivedAt()).isEqualTo(local("2026-03-02T09:00"));
        assertThat(clock(part).startedAt()).isEqualTo(before.startedAt());
        assertThat(clock(part).dueAt()).isEqualTo(before.dueAt());
        assertThat(clock(part).runs()).isTrue();
        assertThat(clock(whole)).isEqualTo(before);
        assertThat(conversations.find(part).state()).isEqualTo(State.NEW);
    }

    @Test
    void anAnswerThatIsTakenAlongAnsweredItThereToo() {
        var part = split("My plot has holes along the block boundaries.", ANSWER);

        assertThat(Objects.requireNonNull(clock(part).response()).at())
                .isEqualTo(local("2026-03-02T10:00"));
        assertThat(conversations.find(part).state()).isEqualTo(State.WAITING_ON_CUSTOMER);
    }

    @Test
    void takenBackItIsAsItWasAndTheNumberLeadsThere() {
        var before = conversations.find(whole);
        var clockBefore = clock(whole);
        var part = split(OTHER);

        splits.undo(part, nora());

        assertThat(conversations.find(part).goesOnAs()).isEqualTo(whole);
        assertThat(conversations.find(whole)).isEqualTo(before);
        assertThat(clock(whole)).isEqualTo(clockBefore);
        assertThat(clock(part).runs()).isFalse();
        assertThat(said(whole)).hasSize(3).doesNotHaveDuplicates();
        assertThat(last(whole)).startsWith("Nora Kessler took the split back");
    }

    @Test
    void oneInWhichSomebodyWroteIsMergedInstead() {
        var part = split(OTHER);
        replies.answer(part, nora(), NewAnswer.reply("In the data folder.", "web"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> splits.undo(part, nora()))
                .withMessage(
                        "Somebody wrote in conversation %s since. Merge it into %s instead; nothing is lost."
                                .formatted(part, whole));
    }

    @Test
    void whatCannotBeSplitOffIsSaidWithWhatHelps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(ANSWER))
                .withMessageContaining("Choose the message with the other question.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> splits.split(whole, Set.of(new MessageId(987654)), "", nora()))
                .withMessageContaining("Only messages and notes of conversation " + whole);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> splits.undo(whole, nora()))
                .withMessageContaining("was not split off another");
    }

    private ConversationNumber split(String... words) {
        var chosen =
                conversations.timeline(whole).entries().stream()
                        .filter(entry -> List.of(words).contains(entry.text()))
                        .map(Entry::id)
                        .collect(Collectors.toSet());
        assertThat(chosen).hasSameSizeAs(words);
        return splits.split(whole, chosen, "Where are the logs?", nora());
    }

    private List<String> said(ConversationNumber number) {
        return conversations.timeline(number).forCustomer().stream().map(Entry::text).toList();
    }

    private String last(ConversationNumber number) {
        return conversations.timeline(number).entries().getLast().text();
    }

    private ResponseClock clock(ConversationNumber number) {
        return clocks.of(world.meridian.id(), number).orElseThrow();
    }

    private Acting nora() {
        return Acting.as(world.nora.id());
    }
}
