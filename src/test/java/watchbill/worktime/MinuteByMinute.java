package watchbill.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;

/// Business time counted the slow and obvious way, to check the fast one by: one minute after the other.
///
/// It shares no thought with [Timeline]: a window is found by watching the clock on the wall, and every answer is a
/// walk over the minutes.
final class MinuteByMinute {

    private final Instant begins;
    private final int minutes;
    private final BitSet open = new BitSet();
    private final LocalDateTime[] wall;

    /// @param begins a whole minute; two days before and after the span are looked at as well
    MinuteByMinute(WorkCalendar calendar, Instant begins, int days) {
        this.begins = begins.minus(2, ChronoUnit.DAYS);
        this.minutes = (days + 4) * 24 * 60;
        this.wall = new LocalDateTime[minutes];
        for (var minute = 0; minute < minutes; minute++) {
            wall[minute] = LocalDateTime.ofInstant(instant(minute), calendar.zone());
        }
        var first = wall[0].toLocalDate().minusDays(2);
        var last = wall[minutes - 1].toLocalDate().plusDays(2);
        first.datesUntil(last).forEach(date -> mark(date, calendar.hours()));
    }

    boolean isOpen(Instant at) {
        return open.get(minute(at));
    }

    long between(Instant from, Instant to) {
        var count = 0;
        for (var minute = minute(from); minute < minute(to); minute++) {
            count += open.get(minute) ? 1 : 0;
        }
        return count;
    }

    /// Empty if the answer lies beyond the minutes that were looked at; so with all that follow.
    Optional<Instant> add(Instant start, long work) {
        if (work == 0) {
            return nextOpen(start);
        }
        var left = work;
        for (var minute = minute(start); minute < minutes; minute++) {
            left -= open.get(minute) ? 1 : 0;
            if (left == 0) {
                return Optional.of(instant(minute + 1));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> subtract(Instant end, long work) {
        if (work == 0) {
            return isOpen(end) ? Optional.of(end) : previousClose(end);
        }
        var left = work;
        for (var minute = minute(end) - 1; minute >= 0; minute--) {
            left -= open.get(minute) ? 1 : 0;
            if (left == 0) {
                return Optional.of(instant(minute));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> nextOpen(Instant at) {
        return known(open.nextSetBit(minute(at)));
    }

    Optional<Instant> nextClose(Instant at) {
        for (var minute = minute(at) + 1; minute < minutes; minute++) {
            if (open.get(minute - 1) && !open.get(minute)) {
                return known(minute);
            }
        }
        return Optional.empty();
    }

    Optional<Instant> previousOpen(Instant at) {
        for (var minute = minute(at); minute > 0; minute--) {
            if (!open.get(minute - 1) && open.get(minute)) {
                return known(minute);
            }
        }
        return Optional.empty();
    }

    Optional<Instant> previousClose(Instant at) {
        for (var minute = minute(at); minute > 0; minute--) {
            if (open.get(minute - 1) && !open.get(minute)) {
                return known(minute);
            }
        }
        return Optional.empty();
    }

    private void mark(LocalDate date, OpeningHours hours) {
        for (var window : hours.on(date)) {
            var closes = window.closesWithTheDay() ? date.plusDays(1) : date;
            open.set(
                    firstShowing(date.atTime(window.opens())),
                    firstShowing(closes.atTime(window.closes())));
        }
    }

    /// The first minute at which the clock on the wall shows a time or a later one.
    private int firstShowing(LocalDateTime time) {
        var minute = 0;
        while (minute < minutes && wall[minute].isBefore(time)) {
            minute++;
        }
        return minute;
    }

    private Optional<Instant> known(int minute) {
        return minute <= 0 || minute >= minutes ? Optional.empty() : Optional.of(instant(minute));
    }

    private Instant instant(int minute) {
        return begins.plus(minute, ChronoUnit.MINUTES);
    }

    private int minute(Instant instant) {
        return (int) ChronoUnit.MINUTES.between(begins, instant);
    }
}
