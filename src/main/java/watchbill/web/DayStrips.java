package watchbill.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import watchbill.web.Strip.Span;
import watchbill.worktime.BusinessDay;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.Window;
import watchbill.worktime.WorkCalendar;

/// Draws the days of one calendar, all on the same scale, so that they can stand under each other.
public final class DayStrips {

    private static final Span USUAL = new Span(LocalTime.of(8, 0), LocalTime.of(17, 0));

    private final WorkCalendar calendar;
    private final Span bounds;

    public DayStrips(WorkCalendar calendar) {
        this.calendar = calendar;
        this.bounds = bounds(calendar.hours());
    }

    /// The day of an instant, filled up to it.
    public Strip today(Instant now, double width) {
        var day = calendar.day(calendar.dateOf(now));
        var passed = new watchbill.worktime.Span(Instant.MIN, now);
        var label = "%s; it is %s".formatted(openness(spans(day)), Words.clock(time(now)));
        return strip(day, passed, Optional.of(now), width, label);
    }

    /// One day of a clock: what counts is filled, and the tick marks when it is due.
    ///
    /// @param counts from when to when time counts
    /// @param due    marked if it is on this day
    public Strip counted(
            BusinessDay day, watchbill.worktime.Span counts, Instant due, double width) {
        var here = Optional.of(due).filter(at -> calendar.dateOf(at).equals(day.date()));
        var filled = spans(day.spansBetween(counts.start(), counts.end()), day.date());
        var what =
                filled.isEmpty()
                        ? "nothing counts"
                        : Words.list(filled.stream().map(DayStrips::words).toList()) + " counts";
        var label =
                Words.day(day.date())
                        + ": "
                        + what
                        + here.map(at -> "; due at " + Words.clock(time(at))).orElse("");
        return strip(day, counts, here, width, label);
    }

    /// The windows of a weekday, all filled, as the settings show them.
    public Strip weekday(DayOfWeek weekday, double width) {
        var windows = calendar.hours().week().getOrDefault(weekday, List.of());
        var open = windows.stream().map(DayStrips::span).toList();
        return Strip.of(width, bounds, open, open, Optional.empty(), openness(open));
    }

    private Strip strip(
            BusinessDay day,
            watchbill.worktime.Span counts,
            Optional<Instant> tick,
            double width,
            String label) {
        var filled = spans(day.spansBetween(counts.start(), counts.end()), day.date());
        return Strip.of(width, bounds, spans(day), filled, tick.map(this::time), label);
    }

    private List<Span> spans(BusinessDay day) {
        return spans(day.open(), day.date());
    }

    private List<Span> spans(List<watchbill.worktime.Span> instants, LocalDate date) {
        return instants.stream()
                .map(span ->
                        new Span(
                                time(span.start()),
                                calendar.dateOf(span.end()).isAfter(date)
                                        ? LocalTime.MAX
                                        : time(span.end())))
                .toList();
    }

    private LocalTime time(Instant at) {
        return at.atZone(calendar.zone()).toLocalTime();
    }

    private static String openness(List<Span> open) {
        return open.isEmpty()
                ? "Closed all day"
                : "Open " + Words.list(open.stream().map(DayStrips::words).toList());
    }

    private static String words(Span span) {
        return Words.clock(span.from()) + "–" + Words.clock(span.to());
    }

    private static Span span(Window window) {
        return new Span(
                window.opens(),
                window.closes().equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : window.closes());
    }

    private static Span bounds(OpeningHours hours) {
        var all =
                Stream.of(hours.week(), hours.exceptions())
                        .map(Map::values)
                        .flatMap(Collection::stream)
                        .flatMap(List::stream)
                        .map(DayStrips::span)
                        .collect(Collectors.toList());
        var first = all.stream().map(Span::from).min(LocalTime::compareTo);
        var last = all.stream().map(Span::to).max(LocalTime::compareTo);
        return first.isPresent() && last.isPresent() ? new Span(first.get(), last.get()) : USUAL;
    }
}
