package watchbill.web.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import watchbill.conversation.Conversation;
import watchbill.responseclock.ResponseClock;
import watchbill.web.DayStrips;
import watchbill.web.Lengths;
import watchbill.web.Times;
import watchbill.worktime.BusinessDay;
import watchbill.worktime.DueExplanation;
import watchbill.worktime.Span;
import watchbill.worktime.WorkCalendar;

/// Turns a response clock into what the page says about it.
///
/// @param arrivals the calendar the clock is judged by
/// @param today    the team's present calendar
/// @param times    how the reader is told when something is
record Clocks(ResponseClock clock, WorkCalendar arrivals, WorkCalendar today, Times times) {

    private static final double STRIP = 170;

    /// Days shown; a longer wait shows its first and its last ones.
    private static final int DAYS = 5;

    Clock of(Conversation conversation) {
        if (clock.runs()) {
            return running();
        }
        var since = conversation.standing().waitingSince();
        return since == null ? over() : waiting(since);
    }

    private Clock running() {
        var due = clock.dueAt();
        var missed = clock.missed(now(), arrivals);
        var explanation = DueExplanation.of(arrivals, clock.firstContact(), clock.goal());
        return new Clock(
                Lengths.figure(clock.waited(now(), arrivals)),
                "waiting",
                missed ? "Goal passed" : "Due",
                times.stamp(due),
                missed ? times.alongside(due) : in(due),
                missed,
                "Why " + times.stamp(due) + "?",
                days(explanation),
                String.join(" ", explanation.sentences()));
    }

    private String in(Instant due) {
        var left = "in " + Lengths.brief(arrivals.between(now(), due));
        var there = times.alongside(due);
        return there.isEmpty() ? left : left + ", " + there;
    }

    private Clock waiting(Instant since) {
        return simple(
                today.between(since, now()), "since the last word was theirs", response(), false);
    }

    private Clock over() {
        var response = clock.response();
        if (response == null) {
            return simple(
                    clock.waited(now(), arrivals), "until it ended", "Without a response", false);
        }
        var missed = clock.missed(now(), arrivals);
        var goal = Lengths.full(clock.goal());
        return simple(
                response.businessWait(),
                "to the first response",
                missed ? "The goal of " + goal + " was missed" : "Within the goal of " + goal,
                missed);
    }

    private Clock simple(Duration length, String word, String lead, boolean broken) {
        return new Clock(Lengths.figure(length), word, lead, "", "", broken, "", List.of(), "");
    }

    private String response() {
        return Optional.ofNullable(clock.response())
                .map(response -> "First response took " + Lengths.full(response.businessWait()))
                .orElse("");
    }

    private List<Clock.Day> days(DueExplanation explanation) {
        var strips = new DayStrips(arrivals);
        var counts = counts(explanation);
        var days = explanation.days().stream().filter(day -> !day.open().isEmpty()).toList();
        var shown =
                days.size() <= DAYS
                        ? days
                        : List.of(days.getFirst(), days.get(days.size() - 2), days.getLast());
        return shown.stream().map(day -> day(day, strips, counts, explanation.dueAt())).toList();
    }

    /// From the start to now; a clock that has not started counts nothing yet.
    private Span counts(DueExplanation explanation) {
        var start = explanation.startsAt();
        return new Span(start, now().isAfter(start) ? now() : start.plusNanos(1));
    }

    private static Clock.Day day(BusinessDay day, DayStrips strips, Span counts, Instant due) {
        var label = Times.shortDay(day.date());
        var counted = Lengths.summed(day.between(counts.start(), counts.end()));
        return new Clock.Day(label, strips.counted(day, counts, due, STRIP), counted);
    }

    private Instant now() {
        return times.now();
    }
}
