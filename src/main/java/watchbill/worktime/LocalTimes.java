package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Times and lengths as the sentences of an explanation say them, in the team's zone.
record LocalTimes(ZoneId zone) {

    private static final int WEEK = 7;
    private static final DateTimeFormatter TIME = formatter("HH:mm");
    private static final DateTimeFormatter WEEKDAY = formatter("EEEE");
    private static final DateTimeFormatter DATE = formatter("EEEE d MMMM");

    /// `11:10`.
    String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /// `Tuesday 16:10`.
    String weekdayAndTime(Instant instant) {
        return WEEKDAY.format(instant.atZone(zone)) + " " + time(instant);
    }

    /// `at 13:00` on the same date, `Monday 08:00` within a week, `Monday 4 January 08:00` later.
    String at(Instant instant, LocalDate from) {
        return dateOf(instant).equals(from) ? "at " + time(instant) : dayAndTime(instant, from);
    }

    /// `08:00` up to the next date, `Monday 08:00` within a week, `Monday 4 January 08:00` later.
    String from(Instant instant, LocalDate earlier) {
        return dateOf(instant).isAfter(earlier.plusDays(1))
                ? dayAndTime(instant, earlier)
                : time(instant);
    }

    /// `Friday 27 November`.
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /// `3 h 10`, `4 h`, `50 min`; seconds are left out.
    static String length(Duration length) {
        if (length.toHours() == 0) {
            return length.toMinutes() + " min";
        }
        return length.toMinutesPart() == 0
                ? length.toHours() + " h"
                : "%d h %02d".formatted(length.toHours(), length.toMinutesPart());
    }

    /// `a`, `a and b`, `a, b and c`.
    static String list(List<String> words) {
        var last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private String dayAndTime(Instant instant, LocalDate from) {
        var date = dateOf(instant);
        var day = date.isBefore(from.plusDays(WEEK)) ? WEEKDAY.format(date) : DATE.format(date);
        return day + " " + time(instant);
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
