package watchbill.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.duty.Duty;
import watchbill.duty.Hole;
import watchbill.people.Team;
import watchbill.worktime.WorkCalendars;
import watchbill.worktime.holidays.MissingHolidays;

/// Looks ahead for a team: holes in the roster (R46), and a year without holidays (R28).
@Component
class Warnings implements Foresight {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final Duty duty;
    private final WorkCalendars calendars;

    Warnings(Duty duty, WorkCalendars calendars) {
        this.duty = duty;
        this.calendars = calendars;
    }

    @Override
    public List<Warning> of(Team team, Instant now) {
        var holes = duty.holes(team.id(), now).stream().map(Warnings::warning);
        return Stream.concat(holes, missingHolidays(team, now)).toList();
    }

    private Stream<Warning> missingHolidays(Team team, Instant now) {
        var calendar = calendars.current(team.id()).calendar();
        return MissingHolidays.in(calendar.hours(), calendar.dateOf(now)).stream()
                .map(Warnings::warning);
    }

    /// Each day is a subject of its own: a hole that shrinks is not news, one that grows is.
    private static Warning warning(Hole hole) {
        var nobody = hole.alone().isEmpty();
        var subjects =
                hole.first()
                        .datesUntil(hole.last().plusDays(1))
                        .map(day -> (nobody ? "nobody " : "no backup ") + day)
                        .toList();
        var who =
                hole.alone()
                        .map(alone -> "no Backup; %s would be alone".formatted(alone.firstName()))
                        .orElse("nobody is on duty; what comes in falls to a scheduler");
        return new Warning(subjects, "%s: %s.".formatted(days(hole), who));
    }

    private static Warning warning(Year year) {
        return new Warning(
                List.of("holidays " + year),
                "There is no day off in %s yet; until there is, holidays count as working days."
                        .formatted(year));
    }

    private static String days(Hole hole) {
        return hole.first().equals(hole.last())
                ? text(hole.first())
                : "%s to %s".formatted(text(hole.first()), text(hole.last()));
    }

    private static String text(LocalDate day) {
        return DAY.format(day);
    }
}
