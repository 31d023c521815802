package watchbill.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.LOS_ANGELES;
import static watchbill.testing.SampleWorld.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.duty.OnDuty;
import watchbill.duty.Shift;
import watchbill.duty.ShiftId;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.testing.SampleWorld;
import watchbill.web.schedule.SchedulePage.Hole;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.Window;
import watchbill.worktime.WorkCalendar;

class CoverTest {

    private static final Person NORA = new Person(new PersonId(1), "Nora Kessler", "n@m.example");
    private static final Person TOMAS = new Person(new PersonId(2), "Tomas Ibarra", "t@m.example");
    private static final Instant TUESDAY = local("2026-03-03T09:00");

    @Test
    void itReachesToTheLastWorkingDayBeforeTheFirstGap() {
        var cover = cover(week("2026-03-02", TOMAS), week("2026-03-09", TOMAS));

        assertThat(cover.until()).isEqualTo("Covered until 13 March");
        assertThat(cover.left()).isEqualTo("That is 1 week and 3 days from now.");
    }

    @Test
    @Tag("R46")
    void aSeatThatNobodyHasIsAHoleAndSaysWhatHappensMeanwhile() {
        // given a week without Backup, and a week without anybody before one that is taken
        var cover =
                cover(
                        week("2026-03-02", null),
                        week("2026-03-16", TOMAS),
                        week("2026-03-23", TOMAS));

        assertThat(cover.holes())
                .containsExactly(
                        new Hole("3–6 Mar: no Backup.", "Nora would be alone.", true),
                        new Hole(
                                "9–13 Mar: nobody is on duty.",
                                "A scheduler owns what comes in then.",
                                true));
        assertThat(cover.missing(Days.weekOf(LocalDate.parse("2026-03-11")))).isEqualTo("Nobody");
    }

    @Test
    @Tag("R46")
    void aSaturdayThatAnExceptionOpensIsMissedLikeAnyWorkingDay() {
        // given shifts from Monday to Friday, and one Saturday with hours
        var opened =
                WorkCalendar.of(
                        LOS_ANGELES,
                        OpeningHours.officeHours()
                                .withException(
                                        LocalDate.parse("2026-03-07"),
                                        Window.of("09:00", "12:00")));
        var shifts = List.of(days("2026-03-02", 5, TOMAS), days("2026-03-09", 5, TOMAS));

        var cover = new Cover(shifts, opened, TUESDAY);

        assertThat(cover.holes().getFirst())
                .isEqualTo(
                        new Hole(
                                "7 Mar: nobody is on duty.",
                                "A scheduler owns what comes in then.",
                                true));
        assertThat(cover.until()).isEqualTo("Covered until 6 March");
        assertThat(cover.missing(Days.weekOf(LocalDate.parse("2026-03-02")))).isEqualTo("Nobody");
        assertThat(cover.missing(Days.weekOf(LocalDate.parse("2026-03-09")))).isEmpty();
    }

    @Test
    void aWeekFarAheadThatNobodyHasPlannedYetIsNoHole() {
        var cover =
                cover(
                        week("2026-03-02", TOMAS),
                        week("2026-03-09", TOMAS),
                        week("2026-03-16", TOMAS),
                        week("2026-03-23", TOMAS));

        assertThat(cover.holes()).isEmpty();
    }

    private static Cover cover(OnDuty... shifts) {
        return new Cover(List.of(shifts), SampleWorld.calendar(), TUESDAY);
    }

    private static OnDuty week(String monday, @Nullable Person backup) {
        return days(monday, 7, backup);
    }

    private static OnDuty days(String day, int count, @Nullable Person backup) {
        var first = LocalDate.parse(day);
        var begins = first.atStartOfDay(LOS_ANGELES).toInstant();
        var ends = first.plusDays(count).atStartOfDay(LOS_ANGELES).toInstant();
        var shift =
                new Shift(
                        new ShiftId(1),
                        begins,
                        ends,
                        NORA.id(),
                        backup == null ? null : backup.id());
        return new OnDuty(shift, NORA, backup, begins, ends);
    }
}
