package watchbill.worktime;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A due time explained in words: the arrival, what does not count, and what makes up the goal.
///
/// Seconds are cut off the arrival before anything is counted, so that the lengths in the sentences add up to the goal.
final class DueSentences {

    private final DueExplanation due;
    private final WorkCalendar calendar;
    private final LocalTimes times;
    private final Instant arrived;
    private final Instant starts;
    private final List<Span> parts;

    private DueSentences(DueExplanation due) {
        this.due = due;
        this.calendar = due.calendar();
        this.times = new LocalTimes(calendar.zone());
        this.arrived = due.arrivedAt().truncatedTo(MINUTES);
        this.starts = due.startsAt().truncatedTo(MINUTES);
        this.parts = calendar.segments(starts, due.dueAt().truncatedTo(MINUTES));
    }

    static List<String> of(DueExplanation due) {
        var words = new DueSentences(due);
        var sentences = new ArrayList<String>();
        sentences.add(words.arrival());
        new SkippedTime(due.days(), words.parts, words.times).sentence().ifPresent(sentences::add);
        sentences.add(words.ending());
        return sentences;
    }

    private String arrival() {
        var at = times.weekdayAndTime(arrived);
        if (!startsOnArrival()) {
            return "Arrived %s, outside business hours: the clock starts %s."
                    .formatted(at, times.at(starts, dateOf(arrived)));
        }
        return parts.size() < 2
                ? "Arrived %s, in business hours.".formatted(at)
                : "Arrived %s, in business hours: %s.".formatted(at, firstPart());
    }

    private String ending() {
        var goal = LocalTimes.length(due.goal());
        if (parts.size() < 2) {
            return "The team's goal of %s ends %s."
                    .formatted(goal, times.at(due.dueAt(), dateOf(starts)));
        }
        var sum = new ArrayList<String>();
        if (!startsOnArrival()) {
            sum.add(firstPart());
        }
        if (between().isPositive()) {
            sum.add(LocalTimes.length(between()) + " in between");
        }
        sum.add(lastPart());
        var verb = sum.size() == 1 ? "makes" : "make";
        return "%s %s the team's goal of %s.".formatted(LocalTimes.list(sum), verb, goal);
    }

    private String firstPart() {
        var until = endsOnStartDate() ? times.time(parts.getFirst().end()) : "closing";
        return "%s until %s".formatted(LocalTimes.length(first()), until);
    }

    private String lastPart() {
        var from =
                endsOnStartDate()
                        ? times.time(parts.getLast().start())
                        : times.from(lastDateParts().getFirst().start(), dateOf(starts));
        return "%s more from %s".formatted(LocalTimes.length(last()), from);
    }

    private Duration first() {
        return endsOnStartDate() ? parts.getFirst().length() : sum(partsOn(dateOf(starts)));
    }

    private Duration last() {
        return endsOnStartDate() ? parts.getLast().length() : sum(lastDateParts());
    }

    private Duration between() {
        return sum(parts).minus(first()).minus(last());
    }

    private boolean startsOnArrival() {
        return arrived.equals(starts);
    }

    private boolean endsOnStartDate() {
        return dateOf(parts.getLast().start()).equals(dateOf(starts));
    }

    private List<Span> lastDateParts() {
        return partsOn(dateOf(parts.getLast().start()));
    }

    private List<Span> partsOn(LocalDate date) {
        return parts.stream().filter(part -> dateOf(part.start()).equals(date)).toList();
    }

    private LocalDate dateOf(Instant instant) {
        return calendar.dateOf(instant);
    }

    private static Duration sum(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }
}
