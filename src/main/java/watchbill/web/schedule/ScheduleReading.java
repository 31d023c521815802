package watchbill.web.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.HoursInWords;
import watchbill.web.Problems;
import watchbill.web.schedule.SchedulePage.Week;
import watchbill.worktime.DayKind;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// Reads the schedule from the present shift on, with the gaps in it.
@Component
class ScheduleReading {

    private static final Duration AHEAD = Duration.ofDays(26 * 7);
    private static final int WEEK = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final Duty duty;
    private final People people;
    private final WorkCalendars calendars;
    private final InstantSource time;

    ScheduleReading(Duty duty, People people, WorkCalendars calendars, InstantSource time) {
        this.duty = duty;
        this.people = people;
        this.calendars = calendars;
        this.time = time;
    }

    SchedulePage page(SignedInPerson me, Problems problems) {
        var team = me.team();
        var now = time.instant();
        var members = people.members(team.id()).stream().map(Member::person).toList();
        var weeks = weeks(team, members, now);
        var next =
                weeks.isEmpty()
                        ? monday(team.zone(), now)
                        : LocalDate.parse(weeks.getLast().firstDay())
                                .plusDays(weeks.getLast().days());
        return new SchedulePage(
                "One Primary and one Backup a week. A shift begins at its first opening; what arrives after the last closing before it is already theirs.",
                weeks,
                me.role() != Role.MEMBER,
                next.toString(),
                choices(members, null, ""),
                problems);
    }

    private List<Week> weeks(Team team, List<Person> members, Instant now) {
        var calendar = calendars.current(team.id()).calendar();
        var weeks = new ArrayList<Week>();
        var today = calendar.dateOf(now);
        var covered = today;
        for (var pair : duty.between(team.id(), now, now.plus(AHEAD))) {
            var begins = calendar.dateOf(pair.shift().begins());
            if (begins.isAfter(covered)) {
                weeks.add(gap(covered, begins, members, today));
            }
            weeks.add(week(pair, members, calendar, now));
            covered = calendar.dateOf(pair.shift().ends());
        }
        return weeks;
    }

    private static Week week(
            OnDuty pair, List<Person> members, WorkCalendar calendar, Instant now) {
        var begins = calendar.dateOf(pair.shift().begins());
        var days = (int) ChronoUnit.DAYS.between(begins, calendar.dateOf(pair.shift().ends()));
        var isNow = pair.shift().covers(now);
        var backup = pair.backup();
        return new Week(
                pair.shift().id().value(),
                span(begins, days),
                "Week " + begins.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + (isNow ? ", now" : ""),
                pair.primary().name(),
                backup == null ? "" : backup.name(),
                daysOff(begins, days, calendar),
                begins.toString(),
                days,
                choices(members, pair.primary().id(), ""),
                choices(members, backup == null ? null : backup.id(), "No Backup"),
                isNow,
                false);
    }

    private static Week gap(LocalDate from, LocalDate to, List<Person> members, LocalDate today) {
        var days = (int) ChronoUnit.DAYS.between(from, to);
        return new Week(
                0,
                span(from, days),
                from.equals(today) ? "now" : "Week " + from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                "",
                "",
                "Nobody is scheduled; a scheduler owns what comes in.",
                from.toString(),
                Math.min(days, WEEK),
                choices(members, null, ""),
                choices(members, null, "No Backup"),
                from.equals(today),
                false);
    }

    private static String daysOff(LocalDate begins, int days, WorkCalendar calendar) {
        var off =
                begins.datesUntil(begins.plusDays(days))
                        .filter(date -> calendar.hours().week().containsKey(date.getDayOfWeek()))
                        .filter(date -> calendar.hours().kindOf(date) != DayKind.WORKING)
                        .toList();
        return off.isEmpty()
                ? ""
                : "%s on %s."
                        .formatted(
                                off.size() == 1 ? "Day off" : "Days off", HoursInWords.dates(off));
    }

    /// `16-20 Nov`: of a week the working days, of anything else all days.
    private static String span(LocalDate begins, int days) {
        var last = begins.plusDays(days == WEEK ? WEEK - 3 : days - 1L);
        if (last.equals(begins)) {
            return DATE.format(begins);
        }
        var first = begins.getMonth() == last.getMonth() ? DAY.format(begins) : DATE.format(begins);
        return first + "–" + DATE.format(last);
    }

    private static List<Choice> choices(
            List<Person> members, @Nullable PersonId chosen, String nobody) {
        var choices = new ArrayList<Choice>();
        if (!nobody.isEmpty()) {
            choices.add(new Choice("", nobody, chosen == null));
        }
        members.forEach(person ->
                choices.add(
                        new Choice(
                                "" + person.id().value(),
                                person.name(),
                                person.id().equals(chosen))));
        return choices;
    }

    private static LocalDate monday(ZoneId zone, Instant now) {
        return now.atZone(zone).toLocalDate().with(DayOfWeek.MONDAY);
    }
}
