package watchbill.web.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.duty.Seats;
import watchbill.duty.Turns;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Team;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.worktime.DayKind;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// Reads the weeks that can be filled in, from the present one on.
@Component
class PlanReading {

    private static final int ROWS = 13;
    private static final int WEEK = 7;
    private static final int WEEKS_REMEMBERED = 26;
    private static final List<Integer> LENGTHS = List.of(1, 2, 3, 4);

    private final Duty duty;
    private final People people;
    private final WorkCalendars calendars;
    private final InstantSource time;

    PlanReading(Duty duty, People people, WorkCalendars calendars, InstantSource time) {
        this.duty = duty;
        this.people = people;
        this.calendars = calendars;
        this.time = time;
    }

    /// The weeks as they are scheduled.
    ///
    /// @param weeks how long shifts are where there are none yet
    PlanForm scheduled(Team team, int weeks) {
        var calendar = calendars.current(team.id()).calendar();
        var now = time.instant();
        var next = calendar.dateOf(calendar.nextOpen(now).orElse(now));
        var shifts = shifts(team, next, next.plusWeeks((long) (ROWS + 1) * weeks));
        var rows = new ArrayList<PlanForm.Row>();
        var day = start(shifts, calendar, next);
        while (rows.size() < ROWS) {
            var row = row(day, weeks * WEEK, shifts, calendar);
            if (row.shift() != null || hasWork(row.days(), calendar)) {
                rows.add(row);
            }
            day = row.days().end();
        }
        return new PlanForm(rows);
    }

    /// The same weeks, with everybody in turn in the seats that are empty.
    PlanForm inTurn(Team team, PlanForm form) {
        var today = calendars.current(team.id()).calendar().dateOf(time.instant());
        var before =
                shifts(team, today.minusWeeks(WEEKS_REMEMBERED), today).stream()
                        .filter(pair -> !pair.shift().covers(time.instant()))
                        .map(PlanReading::seats)
                        .toList();
        var everybody = persons(team).stream().map(Person::id).toList();
        var planned = form.rows().stream().map(PlanForm.Row::seats).toList();
        var filled = Turns.fill(everybody, before, planned);
        return new PlanForm(
                IntStream.range(0, filled.size())
                        .mapToObj(index -> form.rows().get(index).with(filled.get(index)))
                        .toList());
    }

    /// @param form   what the page shows
    /// @param stored what is scheduled, to tell what is not stored yet; rows as in `form`
    PlanPage page(Team team, PlanForm form, PlanForm stored, int weeks, Problems problems) {
        var calendar = calendars.current(team.id()).calendar();
        var persons = persons(team);
        var now = time.instant();
        var rows =
                form.rows().stream()
                        .map(row -> row(row, known(stored, row), persons, calendar, now))
                        .toList();
        var end = form.rows().isEmpty() ? calendar.dateOf(now) : form.rows().getLast().days().end();
        return new PlanPage(
                rows,
                LENGTHS.stream()
                        .map(length ->
                                new Choice(
                                        "" + length,
                                        length == 1 ? "one week" : length + " weeks",
                                        length == weeks))
                        .toList(),
                rows.stream().anyMatch(PlanPage.Row::fresh),
                end.toString(),
                choices(persons, null, ""),
                problems);
    }

    private static PlanPage.Row row(
            PlanForm.Row row,
            Seats stored,
            List<Person> persons,
            WorkCalendar calendar,
            Instant now) {
        var days = row.days();
        var isNow = days.has(calendar.dateOf(now));
        return new PlanPage.Row(
                row.shift() == null ? "" : "" + row.shift().value(),
                days.label(),
                days.week() + (isNow ? ", now" : ""),
                ScheduleReading.daysOff(days, calendar),
                days.first().toString(),
                days.count(),
                choices(persons, row.seats().primary(), "Nobody"),
                choices(persons, row.seats().backup(), "No Backup"),
                missing(row.seats()),
                row.problem(),
                !row.seats().equals(stored));
    }

    private static String missing(Seats seats) {
        return seats.primary() == null ? "Not covered" : seats.backup() == null ? "No Backup" : "";
    }

    private static Seats known(PlanForm stored, PlanForm.Row row) {
        return stored.rows().stream()
                .filter(there -> there.days().equals(row.days()))
                .map(PlanForm.Row::seats)
                .findFirst()
                .orElse(Seats.EMPTY);
    }

    /// What begins on a day: the shift that is there, or an empty one up to the next.
    private static PlanForm.Row row(
            LocalDate day, int length, List<OnDuty> shifts, WorkCalendar calendar) {
        for (var pair : shifts) {
            var days = Days.of(pair, calendar);
            if (days.first().equals(day)) {
                return new PlanForm.Row(days, pair.shift().id(), seats(pair));
            }
            if (days.first().isAfter(day) && days.first().isBefore(day.plusDays(length))) {
                return new PlanForm.Row(Days.until(day, days.first()), null, Seats.EMPTY);
            }
        }
        return new PlanForm.Row(new Days(day, length), null, Seats.EMPTY);
    }

    /// Where the first row begins: after its last closing a week is over.
    ///
    /// @param next the next day on which the team answers
    private static LocalDate start(List<OnDuty> shifts, WorkCalendar calendar, LocalDate next) {
        return shifts.stream()
                .map(pair -> Days.of(pair, calendar))
                .filter(days -> days.has(next))
                .map(Days::first)
                .findFirst()
                .orElse(Days.weekOf(next).first());
    }

    /// A week of holidays is planned like others; a weekend only if an exception opens it.
    private static boolean hasWork(Days days, WorkCalendar calendar) {
        var hours = calendar.hours();
        return days.first()
                .datesUntil(days.end())
                .anyMatch(day ->
                        hours.week().containsKey(day.getDayOfWeek())
                                || hours.kindOf(day) == DayKind.WORKING);
    }

    private List<OnDuty> shifts(Team team, LocalDate from, LocalDate to) {
        return duty.between(
                team.id(),
                from.atStartOfDay(team.zone()).toInstant(),
                to.atStartOfDay(team.zone()).toInstant());
    }

    private static Seats seats(OnDuty pair) {
        return new Seats(
                pair.primary().id(),
                Optional.ofNullable(pair.backup()).map(Person::id).orElse(null));
    }

    private List<Person> persons(Team team) {
        return people.members(team.id()).stream().map(Member::person).toList();
    }

    private static List<Choice> choices(
            List<Person> persons, @Nullable PersonId chosen, String nobody) {
        var choices = new ArrayList<Choice>();
        if (!nobody.isEmpty()) {
            choices.add(new Choice("", nobody, chosen == null));
        }
        persons.forEach(person ->
                choices.add(
                        new Choice(
                                "" + person.id().value(),
                                person.name(),
                                person.id().equals(chosen))));
        return choices;
    }
}
