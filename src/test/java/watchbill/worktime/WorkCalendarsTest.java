package watchbill.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "worktime")
class WorkCalendarsTest {

    private static final Instant JANUARY = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T07:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T07:00:00Z");

    private final Teams teams;
    private final WorkCalendars calendars;
    private final TransactionTemplate transaction;
    private TeamId team = new TeamId(0);
    private static int teamNumber;

    WorkCalendarsTest(Teams teams, WorkCalendars calendars, TransactionTemplate transaction) {
        this.teams = teams;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    @BeforeEach
    void aTeam() {
        team = teams.add("team-" + ++teamNumber, "Team", SampleHours.LOS_ANGELES).id();
    }

    @Test
    @Tag("R28")
    void whatIsKeptIsWhatWasGiven() {
        var version = calendars.replace(team, SampleHours.CALENDAR, JANUARY);

        assertThat(version.calendar()).isEqualTo(SampleHours.CALENDAR);
        assertThat(calendars.at(team, version.version())).isEqualTo(version);
        assertThat(calendars.current(team)).isEqualTo(version);
    }

    @Test
    void theSameCalendarAgainIsNoNewVersion() {
        var version = calendars.replace(team, SampleHours.CALENDAR, JANUARY);

        var again = calendars.replace(team, SampleHours.CALENDAR, JUNE);

        assertThat(again).isEqualTo(version);
        assertThat(calendars.history(team)).containsExactly(version);
    }

    @Test
    void aLaterVersionLeavesTheEarlierOneInForceUntilItsTime() {
        var first = calendars.replace(team, SampleHours.CALENDAR, JANUARY);
        var second = calendars.replace(team, withoutHolidays(), JUNE);

        assertThat(calendars.inForce(team, JUNE.minusNanos(1000))).isEqualTo(first);
        assertThat(calendars.inForce(team, JUNE)).isEqualTo(second);
        assertThat(calendars.at(team, first.version()).calendar()).isEqualTo(SampleHours.CALENDAR);
    }

    @Test
    void aPlannedChangeStaysPlannedWhenSomethingEarlierChanges() {
        // given summer hours planned for July
        calendars.replace(team, SampleHours.CALENDAR, JANUARY);
        var summer = calendars.replace(team, closedOn("2026-08-03"), JULY);

        // when a change from June on is decided later
        var june = calendars.replace(team, withoutHolidays(), JUNE);

        assertThat(calendars.inForce(team, JUNE)).isEqualTo(june);
        assertThat(calendars.inForce(team, JULY)).isEqualTo(summer);
    }

    @Test
    void ofTwoForTheSameInstantTheLaterDecisionHolds() {
        calendars.replace(team, SampleHours.CALENDAR, JANUARY);
        var corrected = calendars.replace(team, withoutHolidays(), JANUARY);

        assertThat(calendars.inForce(team, JANUARY)).isEqualTo(corrected);
    }

    @Test
    void beforeTheFirstVersionTheFirstVersionHolds() {
        var first = calendars.replace(team, SampleHours.CALENDAR, JULY);

        assertThat(calendars.inForce(team, JANUARY)).isEqualTo(first);
    }

    @Test
    void aVersionThatWasTakenBackIsNotRemembered() {
        // given a version that was read in a transaction that came to nothing
        transaction.executeWithoutResult(attempt -> {
            calendars.replace(team, withoutHolidays(), JANUARY);
            calendars.current(team);
            attempt.setRollbackOnly();
        });

        // when another calendar is kept
        calendars.replace(team, SampleHours.CALENDAR, JANUARY);

        assertThat(calendars.current(team).calendar()).isEqualTo(SampleHours.CALENDAR);
    }

    @Test
    void aTeamThatNeverOpensIsRefused() {
        var never = WorkCalendar.of(ZoneId.of("UTC"), OpeningHours.weekly(List.of()));

        assertThatThrownBy(() -> calendars.replace(team, never, JANUARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one window");
    }

    @Test
    void aTeamWithoutACalendarIsNamed() {
        assertThatThrownBy(() -> calendars.current(team))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Team " + team.value());
        assertThatThrownBy(() -> calendars.at(team, 7))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 7");
    }

    private static WorkCalendar withoutHolidays() {
        return WorkCalendar.of(SampleHours.LOS_ANGELES, OpeningHours.officeHours());
    }

    private static WorkCalendar closedOn(String date) {
        return WorkCalendar.of(
                SampleHours.LOS_ANGELES, SampleHours.HOURS.withException(LocalDate.parse(date)));
    }
}
