package watchbill.insight;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When inquiries arrive, by the clock on the team's wall.
///
/// @param weekdays  the days of the week on which the team has hours now, Monday first
/// @param onDaysOff how many arrived on the other days
/// @param busiest   the half of a weekday that brought the most, of several the first; absent if none brought any
public record Arrivals(List<Weekday> weekdays, int onDaysOff, @Nullable HalfDay busiest) {

    private static final int HOURS = 24;
    private static final int NOON = 12;

    public Arrivals {
        weekdays = List.copyOf(weekdays);
    }

    /// @param byHour how many arrived in each hour from midnight on; 24 numbers
    public record Weekday(DayOfWeek day, List<Integer> byHour) {

        public Weekday {
            byHour = List.copyOf(byHour);
        }

        public int inquiries() {
            return sum(byHour);
        }

        private Stream<HalfDay> halves() {
            return Stream.of(
                    new HalfDay(day, true, sum(byHour.subList(0, NOON))),
                    new HalfDay(day, false, sum(byHour.subList(NOON, HOURS))));
        }
    }

    /// @param morning before noon
    public record HalfDay(DayOfWeek day, boolean morning, int inquiries) {}

    /// @param open the days of the week on which the team has hours
    static Arrivals of(List<Inquiry> inquiries, ZoneId zone, Set<DayOfWeek> open) {
        var hours =
                inquiries.stream()
                        .map(inquiry -> HourOfWeek.of(inquiry.arrivedIn(zone)))
                        .collect(groupingBy(hour -> hour, counting()));
        var weekdays =
                Stream.of(DayOfWeek.values())
                        .filter(open::contains)
                        .map(day -> new Weekday(day, byHour(day, hours)))
                        .toList();
        var onDaysOff =
                hours.entrySet().stream()
                        .filter(hour -> !open.contains(hour.getKey().day()))
                        .mapToInt(hour -> hour.getValue().intValue())
                        .sum();
        return new Arrivals(weekdays, onDaysOff, busiest(weekdays));
    }

    private record HourOfWeek(DayOfWeek day, int hour) {

        static HourOfWeek of(ZonedDateTime at) {
            return new HourOfWeek(at.getDayOfWeek(), at.getHour());
        }
    }

    private static List<Integer> byHour(DayOfWeek day, Map<HourOfWeek, Long> hours) {
        return IntStream.range(0, HOURS)
                .map(hour -> hours.getOrDefault(new HourOfWeek(day, hour), 0L).intValue())
                .boxed()
                .toList();
    }

    private static @Nullable HalfDay busiest(List<Weekday> weekdays) {
        return weekdays.stream()
                .flatMap(Weekday::halves)
                .filter(half -> half.inquiries() > 0)
                .min(comparingInt(HalfDay::inquiries).reversed())
                .orElse(null);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
