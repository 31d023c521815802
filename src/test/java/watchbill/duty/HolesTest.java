package watchbill.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.testing.SampleWorld;
import watchbill.worktime.Window;
import watchbill.worktime.WorkCalendar;

@Tag("R46")
class HolesTest {

    private static final WorkCalendar CALENDAR = SampleWorld.calendar();
    private static final Person NORA = person(1, "Nora Kessler");
    private static final Person TOMAS = person(2, "Tomas Ibarra");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void aWeekWithoutAShiftIsOneHole() {
        var holes = new Holes(List.of(week("2026-03-02", TOMAS)), CALENDAR);

        assertThat(holes.between(MONDAY, Holes.end(MONDAY)))
                .containsExactly(new Hole(day("2026-03-09"), day("2026-03-13"), Optional.empty()));
    }

    @Test
    void aPrimaryWithoutABackupIsAHoleToo() {
        var holes =
                new Holes(List.of(week("2026-03-02", null), week("2026-03-09", TOMAS)), CALENDAR);

        assertThat(holes.between(MONDAY, Holes.end(MONDAY)))
                .containsExactly(new Hole(day("2026-03-02"), day("2026-03-06"), Optional.of(NORA)));
    }

    @Test
    void aHolidayIsNotMissed() {
        // Monday 25 May is a holiday
        var holes = new Holes(List.of(), CALENDAR);

        assertThat(holes.between(day("2026-05-25"), day("2026-05-27")))
                .containsExactly(new Hole(day("2026-05-26"), day("2026-05-26"), Optional.empty()));
    }

    @Test
    void aSaturdayThatAnExceptionOpensIsMissed() {
        var saturday = day("2026-03-07");
        var hours = CALENDAR.hours().withException(saturday, Window.of("09:00", "12:00"));
        var opened = WorkCalendar.of(CALENDAR.zone(), hours);

        assertThat(new Holes(List.of(), opened).between(saturday, day("2026-03-09")))
                .containsExactly(new Hole(saturday, saturday, Optional.empty()));
    }

    @Test
    void aWeekThatBeginsWithinTwoWeeksIsLookedAtWhole() {
        assertThat(Holes.end(day("2026-03-02"))).isEqualTo(day("2026-03-16"));
        assertThat(Holes.end(day("2026-03-03"))).isEqualTo(day("2026-03-23"));
        assertThat(Holes.end(day("2026-03-08"))).isEqualTo(day("2026-03-23"));
    }

    private static OnDuty week(String monday, @Nullable Person backup) {
        var begins = at(day(monday));
        var ends = at(day(monday).plusWeeks(1));
        var shift =
                new Shift(
                        new ShiftId(1),
                        begins,
                        ends,
                        NORA.id(),
                        backup == null ? null : backup.id());
        return new OnDuty(shift, NORA, backup, begins, ends);
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(SampleWorld.LOS_ANGELES).toInstant();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Person person(long id, String name) {
        return new Person(new PersonId(id), name, "someone%d@meridian.example".formatted(id));
    }
}
