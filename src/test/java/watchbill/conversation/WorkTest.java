package watchbill.conversation;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkTest {

    @Test
    @Tag("R132")
    void eachActivityIsAPartWithOrWithoutItsTime() {
        var work =
                new Work(
                        Map.of(
                                Activity.DIAGNOSED, Optional.of(ofMinutes(15)),
                                Activity.ANSWERED, Optional.empty(),
                                Activity.LOOKED_UP, Optional.empty()),
                        null);

        assertThat(work.parts())
                .containsExactly(
                        new Spent(Activity.ANSWERED, null),
                        new Spent(Activity.DIAGNOSED, ofMinutes(15)),
                        new Spent(Activity.LOOKED_UP, null));
    }

    @Test
    void whatIsLeftOfTheWholeBelongsToTheOneActivityWithoutATime() {
        var work =
                new Work(
                        Map.of(
                                Activity.DIAGNOSED, Optional.of(ofMinutes(15)),
                                Activity.ANSWERED, Optional.empty()),
                        ofMinutes(20));

        assertThat(work.parts())
                .containsExactly(
                        new Spent(Activity.ANSWERED, ofMinutes(5)),
                        new Spent(Activity.DIAGNOSED, ofMinutes(15)));
    }

    @Test
    void whatIsLeftForSeveralBelongsToNoneInParticular() {
        var work =
                new Work(
                        Map.of(
                                Activity.DIAGNOSED, Optional.empty(),
                                Activity.ANSWERED, Optional.empty()),
                        ofMinutes(20));

        assertThat(work.parts()).hasSize(3).endsWith(Spent.on(ofMinutes(20)));
    }

    /// Five minutes are proposed; whoever says that diagnosing took twenty need not take them away.
    @Test
    void partsThatTakeLongerThanTheWholeAreTheWhole() {
        var work = new Work(Map.of(Activity.DIAGNOSED, Optional.of(ofMinutes(20))), ofMinutes(5));

        assertThat(work.parts()).containsExactly(new Spent(Activity.DIAGNOSED, ofMinutes(20)));
    }

    @Test
    void anOutcomeSaysWhatWasDoneUnlessSomebodyDoes() {
        assertThat(Work.of(ofMinutes(5)).endingAs(Outcome.ANSWERED).parts())
                .containsExactly(new Spent(Activity.ANSWERED, ofMinutes(5)));
        assertThat(Work.of(Activity.DIAGNOSED, null).endingAs(Outcome.ANSWERED).parts())
                .containsExactly(new Spent(Activity.DIAGNOSED, null));
        assertThat(Work.NOT_SAID.endingAs(Outcome.MISTAKE).parts()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Spent.on(ofMinutes(-5))).hasMessageContaining("-5 minutes");
        assertThatThrownBy(() -> Spent.on(Duration.ofDays(70)))
                .hasMessageContaining("100,800 minutes");
        assertThatThrownBy(() -> new Spent(null, null)).hasMessageContaining("Say what was done");
    }
}
