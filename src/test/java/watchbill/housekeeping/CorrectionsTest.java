package watchbill.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Ending;
import watchbill.conversation.Endings;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Lesson;
import watchbill.conversation.Outcome;
import watchbill.conversation.Work;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What an inquiry showed to be wanting is to be done.
@WithDatabase(
        modules = {"outbox", "housekeeping"},
        beans = SampleWorld.class)
@Tag("R10")
class CorrectionsTest {

    private final Corrections corrections;
    private final Inquiries inquiries;
    private final Endings endings;
    private final SampleWorld world;
    private final TestTime time;
    private final TeamId team;

    private ConversationNumber inquiry = new ConversationNumber(0);

    CorrectionsTest(
            Corrections corrections,
            Inquiries inquiries,
            Endings endings,
            SampleWorld world,
            TestTime time) {
        this.corrections = corrections;
        this.inquiries = inquiries;
        this.endings = endings;
        this.world = world;
        this.time = time;
        this.team = world.meridian.id();
    }

    @BeforeEach
    void graceAsks() {
        time.set(local("2026-03-02T09:00"));
        inquiry = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
    }

    @Test
    @Tag("R123")
    void missingDocumentsBecomeACorrectionLinkedToTheInquiry() {
        resolve(Deficiency.DOCUMENTS, "Say how readers are chosen.");

        var made = corrections.of(team, inquiry).orElseThrow();
        assertThat(made.deficiency()).isEqualTo(Deficiency.DOCUMENTS);
        assertThat(made.what()).isEqualTo("Say how readers are chosen.");
        assertThat(made.conversation()).isEqualTo(inquiry);
        assertThat(made.done()).isFalse();
        assertThat(corrections.list(team, false, null, 50)).contains(made);
    }

    @Test
    void whereNothingIsWantingNothingIsToBeDone() {
        resolve(Deficiency.NONE, "");

        assertThat(corrections.of(team, inquiry)).isEmpty();
    }

    @Test
    void whoEndsItAgainCorrectsWhatIsToBeDoneUntilItIsDone() {
        resolve(Deficiency.DOCUMENTS, "Say how.");
        again(Deficiency.SOFTWARE, "Choose by itself.");
        assertThat(corrections.of(team, inquiry).orElseThrow().what())
                .isEqualTo("Choose by itself.");

        corrections.done(team, inquiry, world.nora.id());
        again(Deficiency.NONE, "");
        assertThat(corrections.of(team, inquiry).orElseThrow().done()).isTrue();
    }

    @Test
    void somebodyTakesItAndDoneTwiceItIsDoneOnce() {
        resolve(Deficiency.PROCESS, "Ask for the version first.");
        corrections.give(team, inquiry, world.tomas.id());
        corrections.done(team, inquiry, world.tomas.id());
        time.set(local("2026-03-02T10:00"));
        corrections.done(team, inquiry, world.nora.id());

        var done = corrections.of(team, inquiry).orElseThrow();
        assertThat(done.owner()).isEqualTo(world.tomas.id());
        assertThat(done.doneAt()).isEqualTo(local("2026-03-02T09:00"));

        corrections.notDone(team, inquiry);
        assertThat(corrections.of(team, inquiry).orElseThrow().done()).isFalse();
        assertThat(corrections.of(new TeamId(team.value() + 1), inquiry)).isEmpty();
    }

    private void again(Deficiency deficiency, String correction) {
        endings.reopen(inquiry, Acting.as(world.nora.id()));
        resolve(deficiency, correction);
    }

    private void resolve(Deficiency deficiency, String correction) {
        var lesson = new Lesson(deficiency, correction, "", null, "", null);
        endings.resolve(
                inquiry,
                Acting.as(world.nora.id()),
                new Ending(Outcome.ANSWERED, null, Work.NOT_SAID, lesson));
    }
}
