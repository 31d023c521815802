package watchbill.conversation;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(
        modules = {"outbox", "conversation"},
        beans = SampleWorld.class)
class EffortsTest {

    private final Efforts efforts;
    private final Conversations conversations;
    private final Endings endings;
    private final Inquiries inquiries;
    private final Replies replies;
    private final JdbcClient jdbc;
    private final SampleWorld world;
    private final TestTime time;

    private ConversationNumber inquiry = new ConversationNumber(0);

    EffortsTest(
            Efforts efforts,
            Conversations conversations,
            Endings endings,
            Inquiries inquiries,
            Replies replies,
            JdbcClient jdbc,
            SampleWorld world,
            TestTime time) {
        this.efforts = efforts;
        this.conversations = conversations;
        this.endings = endings;
        this.inquiries = inquiries;
        this.replies = replies;
        this.jdbc = jdbc;
        this.world = world;
        this.time = time;
    }

    @BeforeEach
    void graceAsks() {
        time.set(local("2026-03-02T09:00"));
        inquiry = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
    }

    @Test
    void whatNobodyNotedIsNothing() {
        assertThat(found().effort()).isNull();
        assertThat(efforts.of(found())).isEmpty();
        assertThat(efforts.lesson(found())).isEqualTo(Lesson.NONE);
    }

    @Test
    @Tag("R96")
    void thereIsNoEffortWithoutAConversation() {
        var nothing = new ConversationNumber(999_999);

        assertThatThrownBy(() -> efforts.note(nothing, nora(), Spent.on(ofMinutes(20)), null))
                .isInstanceOf(NoSuchConversation.class);
        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        insert into conversation.effort
                                               (team_id, conversation, person_id, at, seconds)
                                        values (:team, 999999, :nora, '2026-03-02T18:00Z', 1200)
                                        """)
                                .param("team", world.meridian.id().value())
                                .param("nora", world.nora.id().value())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Tag("R96")
    void effortIsNotedOnceHoweverOftenOnePresses() {
        efforts.note(inquiry, nora(), new Spent(Activity.DIAGNOSED, ofMinutes(20)), "press");
        efforts.note(inquiry, nora(), new Spent(Activity.DIAGNOSED, ofMinutes(20)), "press");

        assertThat(found().effort()).isEqualTo(ofMinutes(20));
        assertThat(spent()).containsExactly(new Spent(Activity.DIAGNOSED, ofMinutes(20)));
        assertThat(texts()).containsOnlyOnce("Nora Kessler noted 20 min, diagnosed.");
    }

    @Test
    void aMessageTakesItsTimeAlongOnce() {
        var answer = new NewAnswer("Hello", List.of(), List.of(), false, null, "web", "press-1");

        replies.answer(inquiry, nora(), answer, Work.of(ofMinutes(12)));
        replies.answer(inquiry, nora(), answer, Work.of(ofMinutes(12)));

        assertThat(found().effort()).isEqualTo(ofMinutes(12));
    }

    @Test
    @Tag("R96")
    void aCorrectionCountsAndWhatItWasIsKept() {
        efforts.note(inquiry, nora(), new Spent(Activity.DIAGNOSED, ofMinutes(20)), null);
        var tomas = Acting.as(world.tomas.id());

        efforts.correct(inquiry, tomas, only().id(), ofMinutes(10));

        assertThat(found().effort()).isEqualTo(ofMinutes(10));
        assertThat(only().by()).isEqualTo(world.nora.id());
        assertThat(only().before()).containsExactly(new Spent(Activity.DIAGNOSED, ofMinutes(20)));
        assertThat(texts())
                .contains(
                        "Tomas Ibarra corrected what Nora Kessler noted: 10 min, diagnosed instead of 20 min.");
    }

    @Test
    void whatWasCorrectedMeanwhileIsNotCorrectedAgain() {
        efforts.note(inquiry, nora(), Spent.on(ofMinutes(20)), null);
        var seen = only().id();
        efforts.correct(inquiry, nora(), seen, ofMinutes(10));

        assertThatThrownBy(() -> efforts.correct(inquiry, nora(), seen, ofMinutes(15)))
                .hasMessageContaining("has no effort")
                .hasMessageContaining("look again");
        assertThat(found().effort()).isEqualTo(ofMinutes(10));
    }

    @Test
    void zeroTakesItBack() {
        efforts.note(inquiry, nora(), Spent.on(ofMinutes(20)), null);

        efforts.correct(inquiry, nora(), only().id(), Duration.ZERO);

        assertThat(found().effort()).isEqualTo(Duration.ZERO);
    }

    @Test
    @Tag("R132")
    void aResolutionNamesWhatWasDoneWithItsTime() {
        var work =
                new Work(
                        Map.of(
                                Activity.DIAGNOSED, Optional.of(ofMinutes(15)),
                                Activity.REPRODUCED, Optional.empty(),
                                Activity.FILED_PRODUCT_ISSUE, Optional.empty()),
                        null);

        resolve(Outcome.PROMOTED, work, Lesson.NONE);
        resolve(Outcome.PROMOTED, work, Lesson.NONE);

        assertThat(spent())
                .containsExactly(
                        new Spent(Activity.DIAGNOSED, ofMinutes(15)),
                        new Spent(Activity.REPRODUCED, null),
                        new Spent(Activity.FILED_PRODUCT_ISSUE, null));
        assertThat(found().effort()).isEqualTo(ofMinutes(15));
        assertThat(texts())
                .contains(
                        "Nora Kessler resolved it: promoted. Diagnosed 15 min, made a reproducer, filed a product issue.");
    }

    @Test
    @Tag("R133")
    void whatIsResolvedNeedNotSatisfy() {
        var unhappy = new Lesson(null, "", "", null, "", false);

        resolve(Outcome.PROMOTED, Work.NOT_SAID, unhappy);

        assertThat(found().standing().outcome()).isEqualTo(Outcome.PROMOTED);
        assertThat(efforts.lesson(found()).satisfied()).isFalse();
    }

    @Test
    @Tag("R133")
    void aCustomerWhoSaysThatItIsSolvedIsSatisfied() {
        endings.solved(inquiry, GRACE);

        assertThat(efforts.lesson(found()).satisfied()).isTrue();
    }

    @Test
    @Tag("R10")
    void whatWasWantingIsKeptAndSoIsThatNothingWas() {
        var wanting =
                new Lesson(Deficiency.DOCUMENTS, "Say when ghost zones go.", "", null, "", null);
        resolve(Outcome.WORKED_AROUND, Work.NOT_SAID, wanting);
        assertThat(efforts.lesson(found())).isEqualTo(wanting);

        endings.reopen(inquiry, nora());
        resolve(
                Outcome.ANSWERED,
                Work.NOT_SAID,
                new Lesson(Deficiency.NONE, "", "", null, "", null));
        assertThat(efforts.lesson(found()).deficiency()).isEqualTo(Deficiency.NONE);
        assertThat(efforts.lesson(found()).correction()).isEmpty();
    }

    @Test
    @Tag("R123")
    @Tag("R124")
    void thePageThatAnsweredAndTheCauseStayWhenItEndsAgain() {
        var page = "https://docs.meridian.example/plots";
        resolve(
                Outcome.REFERRED_TO_DOCS,
                Work.NOT_SAID,
                new Lesson(null, "", page, Cause.USE, "She had drawn in serial.", null));
        endings.reopen(inquiry, nora());

        resolve(Outcome.ANSWERED, Work.NOT_SAID, Lesson.NONE);

        assertThat(efforts.lesson(found()))
                .isEqualTo(new Lesson(null, "", page, Cause.USE, "She had drawn in serial.", null));
    }

    @Test
    @Tag("R89")
    void theFileOfAConversationSaysWhatItCostAndTaught() {
        resolve(
                Outcome.ANSWERED,
                Work.of(Activity.DIAGNOSED, ofMinutes(80)),
                new Lesson(Deficiency.PROCESS, "Try Cedar's profile.", "", null, "", true));

        var file =
                MarkdownExport.of(
                        conversations.timeline(inquiry),
                        world.nora,
                        SampleWorld.LOS_ANGELES,
                        efforts.of(found()),
                        efforts.lesson(found()));

        assertThat(file)
                .contains(
                        """
                        - Effort: 1 h 20 min (1 h 20 min, diagnosed)
                        - Fell short: the process
                        - What should be done about that: Try Cedar's profile.
                        - Customer satisfied: yes

                        """);
    }

    @Test
    void whatIsNoPageIsRefused() {
        assertThatThrownBy(() -> new Lesson(null, "", "javascript:alert(1)", null, "", null))
                .hasMessageContaining("'javascript:alert(1)' is no address of a page");
    }

    private void resolve(Outcome outcome, Work work, Lesson lesson) {
        endings.resolve(inquiry, nora(), new Ending(outcome, null, work, lesson));
    }

    private Conversation found() {
        return conversations.find(inquiry);
    }

    private Effort only() {
        return efforts.of(found()).getFirst();
    }

    private List<Spent> spent() {
        return efforts.of(found()).stream().map(Effort::spent).toList();
    }

    private List<String> texts() {
        return conversations.timeline(inquiry).entries().stream().map(Entry::text).toList();
    }

    private Acting nora() {
        return Acting.as(world.nora.id());
    }
}
