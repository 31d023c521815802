package watchbill.escalation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import watchbill.worktime.WorkCalendar;

/// Which days an outside team may be asked again on: business days that lie ahead.
///
/// @param now the moment at which somebody chooses
public record FollowUpDays(WorkCalendar calendar, Instant now) {

    /// So many business days later one asks again unless one says otherwise.
    private static final int USUAL = 2;

    /// Whoever means to ask later than this will not remember why. In calendar days.
    private static final int FURTHEST = 366;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.ENGLISH);

    /// Reads a date that somebody typed.
    ///
    /// @throws IllegalArgumentException if it cannot be read
    public static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    typed.isBlank()
                            ? "Say on which day you ask them again."
                            : "%s is no date. 2026-03-05 is one.".formatted(brief(typed)));
        }
    }

    private static String brief(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }

    /// The second business day after today.
    public LocalDate usual() {
        return businessDays().skip(USUAL - 1).findFirst().orElse(today().plusDays(USUAL));
    }

    /// @return the date
    /// @throws IllegalArgumentException if it is not ahead, no business day, or more than a year away
    public LocalDate checked(LocalDate date) {
        if (!date.isAfter(today())) {
            throw new IllegalArgumentException(
                    "A follow-up lies ahead, and %s does not. The next business day is %s."
                            .formatted(words(date), words(firstFrom(today().plusDays(1)))));
        }
        if (date.isAfter(today().plusDays(FURTHEST))) {
            throw new IllegalArgumentException(
                    "A follow-up lies at most a year ahead, and %s is further. Ask again earlier; it can be moved then."
                            .formatted(words(date)));
        }
        if (!isBusinessDay(date)) {
            throw new IllegalArgumentException(
                    "%s is no business day of ours. The next one is %s."
                            .formatted(words(date), words(firstFrom(date))));
        }
        return date;
    }

    /// When the owner is reminded: as the date's business time begins.
    Instant reminder(LocalDate date) {
        var midnight = date.atStartOfDay(calendar.zone()).toInstant();
        return calendar.nextOpen(midnight).orElse(midnight);
    }

    public LocalDate today() {
        return calendar.dateOf(now);
    }

    /// `Thu 5 March`, with the year when it is not this one.
    public String words(LocalDate date) {
        return (date.getYear() == today().getYear() ? DAY : DAY_OF_YEAR).format(date);
    }

    private LocalDate firstFrom(LocalDate date) {
        return days(date).filter(this::isBusinessDay).findFirst().orElse(date);
    }

    private Stream<LocalDate> businessDays() {
        return days(today().plusDays(1)).filter(this::isBusinessDay);
    }

    private static Stream<LocalDate> days(LocalDate from) {
        return from.datesUntil(from.plusDays(FURTHEST));
    }

    private boolean isBusinessDay(LocalDate date) {
        return !calendar.day(date).open().isEmpty();
    }
}
