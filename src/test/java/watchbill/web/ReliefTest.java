package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import watchbill.duty.OnDuty;
import watchbill.duty.Shift;
import watchbill.duty.ShiftId;
import watchbill.people.Person;
import watchbill.people.PersonId;

class ReliefTest {

    private static final Person NORA =
            new Person(new PersonId(1), "Nora Kessler", "nora@m.example");
    private static final Person TOMAS = new Person(new PersonId(2), "Tomas Ibarra", "t@m.example");
    private static final Person PRIYA = new Person(new PersonId(3), "Priya Raman", "p@m.example");

    private static final Instant MONDAY = Instant.parse("2026-03-02T16:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-03-09T16:00:00Z");

    @Test
    void anotherPairTakesOver() {
        var relief = relief(PRIYA, TOMAS);

        assertThat(relief.names()).isEqualTo("Priya Raman, Tomas Ibarra");
        assertThat(relief.sentence()).isEqualTo("Priya Raman and Tomas Ibarra take over");
    }

    @Test
    void theSamePairGoesOn() {
        var relief = relief(NORA, TOMAS);

        assertThat(relief.names()).isEqualTo("the same pair");
        assertThat(relief.sentence()).isEqualTo("Nora Kessler and Tomas Ibarra go on");
    }

    @Test
    void whoStaysPrimaryDoesNotTakeOver() {
        assertThat(relief(NORA, PRIYA).sentence())
                .isEqualTo("Nora Kessler goes on, Priya Raman becomes Backup");
        assertThat(relief(NORA, null).sentence())
                .isEqualTo("Nora Kessler goes on, without a Backup");
    }

    @Test
    void afterNobodySomebodyTakesOver() {
        assertThat(new Relief(Optional.empty(), pair(NORA, null)).sentence())
                .isEqualTo("Nora Kessler takes over");
    }

    private static Relief relief(Person primary, @Nullable Person backup) {
        return new Relief(Optional.of(pair(NORA, TOMAS)), pair(primary, backup));
    }

    private static OnDuty pair(Person primary, @Nullable Person backup) {
        var shift =
                new Shift(
                        new ShiftId(1),
                        MONDAY,
                        NEXT_MONDAY,
                        primary.id(),
                        backup == null ? null : backup.id());
        return new OnDuty(shift, primary, backup, MONDAY, NEXT_MONDAY);
    }
}
