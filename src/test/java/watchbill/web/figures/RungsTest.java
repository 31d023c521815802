package watchbill.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RungsTest {

    @Test
    void theTopIsTheFirstRoundNumberThatIsHighEnough() {
        assertThat(Rungs.upTo(38, 4).values()).containsExactly(0, 10, 20, 30, 40);
        assertThat(Rungs.upTo(17, 3).values()).containsExactly(0, 6, 12, 18);
        assertThat(Rungs.upTo(0, 4).values()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void minutesAreRoundInHours() {
        assertThat(Rungs.minutesUpTo(74, 3).values()).containsExactly(0, 30, 60, 90);
        assertThat(Rungs.minutesUpTo(200, 3).top()).isEqualTo(270);
    }

    @Test
    void beyondTheRoundNumbersTheStepsStayWhole() {
        assertThat(Rungs.upTo(1_201, 4).step()).isEqualTo(400);
        assertThat(Rungs.minutesUpTo(3_000, 3).step()).isEqualTo(1_440);
    }

    @Test
    void theMostStandsAtTheTopAndNothingAtTheGround() {
        var rungs = Rungs.upTo(40, 4);

        assertThat(rungs.below(40, 180)).isEqualTo(0);
        assertThat(rungs.below(0, 180)).isEqualTo(180);
    }
}
