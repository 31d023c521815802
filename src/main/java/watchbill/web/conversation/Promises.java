package watchbill.web.conversation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import watchbill.web.Choice;
import watchbill.web.Times;
import watchbill.worktime.WorkCalendar;

/// The dates that a reply may promise: some that fit the team's hours, or any other.
///
/// @param times the reader's clocks, by which another date is typed
record Promises(WorkCalendar calendar, Times times) {

    /// The value that says that a date of its own was typed.
    static final String OTHER = "other";

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    /// A promise of less than this is none.
    private static final int SOONEST_MINUTES = 30;

    /// The choices of the form, the one that was made before selected.
    List<Choice> choices(String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Promise nothing", chosen.isEmpty()));
        for (var date : offered()) {
            choices.add(
                    new Choice(
                            date.toString(),
                            "Promise: " + times.named(date),
                            chosen.equals(date.toString())));
        }
        choices.add(new Choice(OTHER, "Promise another time", chosen.equals(OTHER)));
        return choices;
    }

    /// The date that the form promises; empty for none.
    ///
    /// @param chosen one of the choices' values
    /// @param typed  date and time by the reader's clocks, for [#OTHER]
    /// @throws IllegalArgumentException if it is not readable, or has passed
    Optional<Instant> read(String chosen, String typed) {
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var date = chosen.equals(OTHER) ? local(typed) : instant(chosen);
        if (!date.isAfter(times.now())) {
            throw new IllegalArgumentException(
                    "A promise lies in the future; %s has passed.".formatted(times.named(date)));
        }
        return Optional.of(date);
    }

    private List<Instant> offered() {
        var dates = new ArrayList<Instant>();
        var now = times.now();
        var days = calendar.dateOf(now).datesUntil(calendar.dateOf(now).plusDays(8)).toList();
        for (var day : days) {
            for (var time : List.of(NOON, AFTERNOON)) {
                var at = day.atTime(time).atZone(calendar.zone()).toInstant();
                if (!calendar.day(day).open().isEmpty()
                        && at.isAfter(now.plusSeconds(60L * SOONEST_MINUTES))) {
                    dates.add(at);
                }
            }
        }
        return dates.stream().limit(4).toList();
    }

    private Instant local(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(times.zone()).toInstant();
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "Say by when: a date and a time, such as 19 November, 12:00.");
        }
    }

    private static Instant instant(String chosen) {
        try {
            return Instant.parse(chosen);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("%s is no time that was offered.".formatted(chosen));
        }
    }
}
