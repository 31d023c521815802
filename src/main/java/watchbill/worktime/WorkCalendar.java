package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// When a team works, in its own time zone: the one place where business time is counted.
///
/// Immutable, and safe for use by many threads. Two calendars with the same zone and hours are equal. A calendar
/// covers the years 1900 to 2499 and refuses instants outside them. The rules are in the documentation of this
/// package. The answers to questions are exact to the nanosecond; windows begin and end at whole seconds.
public final class WorkCalendar {

    private final ZonedHours hours;
    private final Timeline timeline;

    private WorkCalendar(ZonedHours hours) {
        this.hours = hours;
        this.timeline = new Timeline(new Stretches(hours));
    }

    /// @param zone a region such as America/Los_Angeles; a fixed offset knows no daylight saving
    public static WorkCalendar of(ZoneId zone, OpeningHours hours) {
        return new WorkCalendar(new ZonedHours(zone, hours));
    }

    public ZoneId zone() {
        return hours.zone();
    }

    public OpeningHours hours() {
        return hours.hours();
    }

    /// The instant at which work is done that starts at `start` and goes on in business time only.
    ///
    /// It is the first such instant: work that ends exactly at a closing ends then. Work of length zero ends at
    /// `start` in hours, at the next opening otherwise; so `add(arrival, ZERO)` is where the clock starts.
    ///
    /// @param work elapsed business time; if negative, it is subtracted
    /// @throws NoBusinessTimeException if the calendar has not so much business time before the year 2500
    public Instant add(Instant start, Duration work) {
        if (work.isNegative()) {
            return subtract(start, work.negated());
        }
        var end = work.isZero() ? nextOpen(start) : sum(start, work);
        return end.orElseThrow(() -> tooLittle("after", start, work));
    }

    /// The instant at which work must start to be done at `end`: the mirror of [#add].
    ///
    /// It is the last such instant: work that needs the whole morning starts at the opening. Work of length zero starts
    /// at `end` in hours and at a closing, at the previous closing otherwise.
    ///
    /// @param work elapsed business time; if negative, it is added
    /// @throws NoBusinessTimeException if the calendar has not so much business time since the year 1900
    public Instant subtract(Instant end, Duration work) {
        if (work.isNegative()) {
            return add(end, work.negated());
        }
        var start = work.isZero() ? openOrClosed(end) : difference(end, work);
        return start.orElseThrow(() -> tooLittle("before", end, work));
    }

    /// The business time from one instant to another; negative if `to` is before `from`.
    public Duration between(Instant from, Instant to) {
        return to.isBefore(from)
                ? timeline.between(to, from).negated()
                : timeline.between(from, to);
    }

    /// Whether an instant is in business time. A window's opening is, its closing is not.
    public boolean isOpen(Instant at) {
        return timeline.isOpen(at);
    }

    /// The first instant at or after `at` that is in business time: `at` itself in hours, the next opening otherwise.
    ///
    /// @return empty if the calendar does not open again before the year 2500
    public Optional<Instant> nextOpen(Instant at) {
        return hours().neverOpen() ? Optional.empty() : timeline.nextOpen(at);
    }

    /// The first closing after `at`, never `at` itself. In hours that is the end of the present opening.
    ///
    /// @return empty if the calendar does not close after that: it never opens again, or it is open round the clock
    public Optional<Instant> nextClose(Instant at) {
        return hours().neverOpen() ? Optional.empty() : timeline.nextClose(at);
    }

    /// The last opening at or before `at`. In hours that is the beginning of the present opening.
    ///
    /// @return empty if the calendar did not open before: it is new to business, or it is open round the clock
    public Optional<Instant> previousOpen(Instant at) {
        return hours().neverOpen() ? Optional.empty() : timeline.previousOpen(at);
    }

    /// The last closing at or before `at`. In hours that is the end of the opening before the present one.
    ///
    /// @return empty if the calendar did not close before: it is new to business, or it is open round the clock
    public Optional<Instant> previousClose(Instant at) {
        return hours().neverOpen() ? Optional.empty() : timeline.previousClose(at);
    }

    /// The openings between two instants, cut to them, in order; openings that touch are one.
    ///
    /// @return empty if `to` is not after `from`
    public List<Span> segments(Instant from, Instant to) {
        return from.isBefore(to) ? timeline.segments(from, to) : List.of();
    }

    /// The openings of one local date.
    public BusinessDay day(LocalDate date) {
        return new BusinessDay(date, hours().kindOf(date), hours.on(date));
    }

    /// The local date at an instant.
    public LocalDate dateOf(Instant instant) {
        return hours.dateOf(instant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar calendar && hours.equals(calendar.hours);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(hours);
    }

    @Override
    public String toString() {
        return "WorkCalendar[%s, %s]".formatted(zone(), hours());
    }

    private Optional<Instant> sum(Instant start, Duration work) {
        return hours().neverOpen() || work.compareTo(Stretches.LENGTH) > 0
                ? Optional.empty()
                : timeline.add(start, work);
    }

    private Optional<Instant> difference(Instant end, Duration work) {
        return hours().neverOpen() || work.compareTo(Stretches.LENGTH) > 0
                ? Optional.empty()
                : timeline.subtract(end, work);
    }

    private Optional<Instant> openOrClosed(Instant at) {
        return isOpen(at) ? Optional.of(at) : previousClose(at);
    }

    private NoBusinessTimeException tooLittle(String direction, Instant instant, Duration work) {
        return new NoBusinessTimeException(
                "The calendar has not so much business time %s %s: %s.\nMaybe it has no window, or it counts only from 1900 to 2499."
                        .formatted(direction, instant, work));
    }
}
