package watchbill.web;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Reviews;
import watchbill.duty.Duty;
import watchbill.duty.Hole;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;
import watchbill.worktime.holidays.MissingHolidays;

/// What schedulers and admins should settle before it hurts: a hole in the roster (R46), a year without holidays (R28).
@Component
class PlannersNotices {

    private final Duty duty;
    private final WorkCalendars calendars;
    private final Reviews reviews;

    PlannersNotices(Duty duty, WorkCalendars calendars, Reviews reviews) {
        this.duty = duty;
        this.calendars = calendars;
        this.reviews = reviews;
    }

    /// @param section the schedule shows its holes itself
    List<Notice> of(SignedInPerson me, Section section, Instant now) {
        var calendar = calendars.current(me.team().id()).calendar();
        var holes = section == Section.SCHEDULE ? List.<Hole>of() : duty.holes(me.team().id(), now);
        return Stream.of(
                        roster(holes, calendar, now), holidays(me, calendar, now), reviews(me, now))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Notice> roster(List<Hole> holes, WorkCalendar calendar, Instant now) {
        return holes.stream()
                .findFirst()
                .map(hole ->
                        new Notice(
                                Icon.CALENDAR_X,
                                "%s %s%s."
                                        .formatted(
                                                lack(hole),
                                                days(hole, new Times(calendar.zone(), now)),
                                                holes.size() == 1 ? "" : ", and not only then"),
                                "Settle it",
                                "/schedule"));
    }

    private Optional<Notice> reviews(SignedInPerson me, Instant now) {
        return reviews.due(me.team().id(), now).stream()
                .findFirst()
                .map(way ->
                        new Notice(
                                Icon.CALENDAR_DUE,
                                "%s is due for review as a way of contact.".formatted(way.name()),
                                "Decide",
                                "/ways/reviews"));
    }

    private static Optional<Notice> holidays(
            SignedInPerson me, WorkCalendar calendar, Instant now) {
        return MissingHolidays.in(calendar.hours(), calendar.dateOf(now))
                .map(year -> holidays(year, me.role() == Role.ADMIN));
    }

    private static Notice holidays(Year year, boolean mayAdd) {
        var text =
                "There is no day off in %s yet; until there is, holidays count as working days."
                        .formatted(year);
        return mayAdd
                ? new Notice(Icon.CALENDAR_X, text, "Add them", "/settings/holidays")
                : Notice.of(Icon.CALENDAR_X, text + " An admin can add them.");
    }

    private static String lack(Hole hole) {
        return hole.alone()
                .map(alone -> alone.name() + " has no Backup")
                .orElse("Nobody is on duty");
    }

    private static String days(Hole hole, Times times) {
        var first = times.day(hole.first().atStartOfDay(times.zone()).toInstant());
        var last = times.day(hole.last().atStartOfDay(times.zone()).toInstant());
        return first.equals(last) ? "on " + first : "from %s to %s".formatted(first, last);
    }
}
