package watchbill.web.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.signing.PublicAddress;
import watchbill.web.Choice;
import watchbill.web.HoursInWords;
import watchbill.web.Problems;
import watchbill.web.Relief;
import watchbill.web.Times;
import watchbill.web.schedule.SchedulePage.Week;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// Reads the schedule: a quarter of a year, some weeks of it past.
@Component
class ScheduleReading {

    private static final int WEEKS = 14;
    private static final int WEEKS_PAST = 2;

    private final Duty duty;
    private final People people;
    private final WorkCalendars calendars;
    private final PublicAddress address;
    private final InstantSource time;

    ScheduleReading(
            Duty duty,
            People people,
            WorkCalendars calendars,
            PublicAddress address,
            InstantSource time) {
        this.duty = duty;
        this.people = people;
        this.calendars = calendars;
        this.address = address;
        this.time = time;
    }

    /// @param from a day of the first week to show; absent for the present ones
    SchedulePage page(SignedInPerson me, @Nullable LocalDate from, Problems problems) {
        var team = me.team();
        var now = time.instant();
        var calendar = calendars.current(team.id()).calendar();
        var today = calendar.dateOf(now);
        var usual = Days.weekOf(today.minusWeeks(WEEKS_PAST));
        var first = from == null ? usual : Days.weekOf(from);
        var weeks = Stream.iterate(first, Days::next).limit(WEEKS).toList();
        var shown = shifts(team, first.first(), weeks.getLast().end());
        var ahead = shifts(team, today, Cover.lastDayThatCounts(today));
        var cover = new Cover(ahead, calendar, now);
        var table = new ScheduleTable(weeks, shown, calendar, now);
        var badge = "/api/v1/teams/%s/duty/badge.svg".formatted(team.slug());
        return new SchedulePage(
                explanation(weeks, new Times(team.zone(), now)),
                table.columns(),
                table.rows(names(team, shown)),
                table.empty(cover),
                "/schedule?from=" + first.first().minusWeeks(WEEKS - 1),
                "/schedule?from=" + first.first().plusWeeks(WEEKS - 1),
                first.equals(usual) ? "" : "/schedule",
                weeks(weeks, shown, calendar, now),
                cover.holes(),
                cover.until(),
                cover.left(),
                changeover(team, Times.of(me, now)),
                me.role() != Role.MEMBER,
                seats(ahead, calendar),
                badge,
                "[![On duty](%s)](%s)"
                        .formatted(address.link(badge), address.link("/duty/" + team.slug())),
                problems);
    }

    private String changeover(Team team, Times times) {
        return Relief.of(duty.watch(team.id(), times.now()))
                .map(relief ->
                        "%s: %s.".formatted(times.date(relief.next().from()), relief.sentence()))
                .orElse("");
    }

    private List<OnDuty> shifts(Team team, LocalDate from, LocalDate to) {
        var zone = team.zone();
        return duty.between(
                team.id(), from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }

    private static String explanation(List<Days> weeks, Times times) {
        var zone = times.zone();
        var first = weeks.getFirst().first().atStartOfDay(zone).toInstant();
        var last = weeks.getLast().end().minusDays(3).atStartOfDay(zone).toInstant();
        return "%s to %s. One Primary and one Backup a week; what arrives after a week’s last closing is already the next pair’s."
                .formatted(times.longDay(first), times.longDay(last));
    }

    /// Everybody on the team, and whoever has a shift and is on it no more.
    private List<String> names(Team team, List<OnDuty> shown) {
        var members = people.members(team.id()).stream().map(Member::person);
        var scheduled =
                shown.stream()
                        .flatMap(pair ->
                                Stream.of(
                                        Optional.of(pair.primary()),
                                        Optional.ofNullable(pair.backup())))
                        .flatMap(Optional::stream);
        return Stream.concat(members, scheduled).map(Person::name).distinct().toList();
    }

    /// The weeks from the present one on, with the empty ones between shifts.
    private static List<Week> weeks(
            List<Days> weeks, List<OnDuty> shown, WorkCalendar calendar, Instant now) {
        var today = calendar.dateOf(now);
        var list = new ArrayList<Week>();
        var told = new ArrayList<OnDuty>();
        for (var week : weeks) {
            if (!week.end().isAfter(today)) {
                continue;
            }
            var pairs =
                    shown.stream().filter(pair -> Days.of(pair, calendar).touches(week)).toList();
            if (pairs.isEmpty()) {
                list.add(week(week, null, calendar, today));
            }
            for (var pair : pairs) {
                if (!told.contains(pair)) {
                    told.add(pair);
                    list.add(week(Days.of(pair, calendar), pair, calendar, today));
                }
            }
        }
        return list;
    }

    private static Week week(
            Days days, @Nullable OnDuty pair, WorkCalendar calendar, LocalDate today) {
        var isNow = days.has(today);
        var backup = pair == null ? null : pair.backup();
        return new Week(
                days.label(),
                days.week() + (isNow ? ", now" : ""),
                pair == null ? "" : pair.primary().name(),
                backup == null ? "" : backup.name(),
                daysOff(days, calendar),
                isNow);
    }

    /// `Day off on 26 November.`
    static String daysOff(Days days, WorkCalendar calendar) {
        var off = days.daysOff(calendar);
        return off.isEmpty()
                ? ""
                : "%s on %s."
                        .formatted(
                                off.size() == 1 ? "Day off" : "Days off", HoursInWords.dates(off));
    }

    /// What can be swapped: each seat that somebody has in the weeks ahead.
    private static List<Choice> seats(List<OnDuty> ahead, WorkCalendar calendar) {
        return ahead.stream()
                .flatMap(pair ->
                        Stream.of(
                                        Optional.of(seat(pair, pair.primary(), true, calendar)),
                                        Optional.ofNullable(pair.backup())
                                                .map(backup -> seat(pair, backup, false, calendar)))
                                .flatMap(Optional::stream))
                .toList();
    }

    private static Choice seat(OnDuty pair, Person person, boolean primary, WorkCalendar calendar) {
        var label =
                "%s: %s, %s"
                        .formatted(
                                Days.of(pair, calendar).label(),
                                person.name(),
                                primary ? "Primary" : "Backup");
        var value = pair.shift().id().value() + (primary ? ".primary" : ".backup");
        return new Choice(value, label, false);
    }
}
