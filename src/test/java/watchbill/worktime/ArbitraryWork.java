package watchbill.worktime;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Calendars of every kind, and a fortnight to try each in that often has a change of the clock in it.
///
/// @param from the fortnight's beginning, a whole minute
record ArbitraryWork(WorkCalendar calendar, Instant from) {

    static final int DAYS = 14;
    private static final int MINUTES_OF_DAY = 24 * 60;

    /// Half-hour shifts, missing midnights, a change one minute after midnight, a skipped day, a shift of two hours.
    private static final List<String> ZONES =
            List.of(
                    "America/Los_Angeles",
                    "Europe/London",
                    "Australia/Lord_Howe",
                    "America/Sao_Paulo",
                    "America/Santiago",
                    "America/Havana",
                    "America/St_Johns",
                    "Pacific/Apia",
                    "Antarctica/Troll",
                    "Africa/Casablanca",
                    "Asia/Kathmandu",
                    "UTC");

    Instant minute(int offset) {
        return from.plus(offset, ChronoUnit.MINUTES);
    }

    static Arbitrary<ArbitraryWork> any() {
        return Arbitraries.of(ZONES).map(ZoneId::of).flatMap(ArbitraryWork::in);
    }

    private static Arbitrary<ArbitraryWork> in(ZoneId zone) {
        return fortnight(zone)
                .flatMap(from ->
                        hours(LocalDate.ofInstant(from, zone))
                                .map(hours ->
                                        new ArbitraryWork(WorkCalendar.of(zone, hours), from)));
    }

    /// A week before one of the changes of the clock since 1985, if the zone has any.
    private static Arbitrary<Instant> fortnight(ZoneId zone) {
        var changes = new ArrayList<Instant>();
        var at = Instant.parse("1985-01-01T00:00:00Z");
        for (var i = 0; i < 100; i++) {
            var change = zone.getRules().nextTransition(at);
            at = change == null ? at.plus(100, ChronoUnit.DAYS) : change.getInstant();
            changes.add(at.minus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES));
        }
        return Arbitraries.of(changes);
    }

    private static Arbitrary<OpeningHours> hours(LocalDate first) {
        var date = Arbitraries.integers().between(0, DAYS).map(first::plusDays);
        return Combinators.combine(
                        windows().list().ofSize(7),
                        Arbitraries.maps(date, windows()).ofMaxSize(3),
                        date.set().ofMaxSize(2),
                        Arbitraries.maps(date, windows()).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((days, exceptions, holidays, breaks, lunchCounts) ->
                        new OpeningHours(week(days), exceptions, holidays, breaks, lunchCounts));
    }

    private static Map<DayOfWeek, List<Window>> week(List<List<Window>> days) {
        return List.of(DayOfWeek.values()).stream()
                .collect(toMap(day -> day, day -> days.get(day.ordinal())));
    }

    /// Up to three windows, some touching, some reaching from or to midnight.
    private static Arbitrary<List<Window>> windows() {
        Arbitrary<Integer> edge =
                Arbitraries.oneOf(
                        Arbitraries.of(0, MINUTES_OF_DAY),
                        Arbitraries.integers().between(0, 8).map(half -> half * 30),
                        Arbitraries.integers().between(0, MINUTES_OF_DAY));
        return edge.set().ofMaxSize(6).map(edges -> between(edges.stream().sorted().toList()));
    }

    private static List<Window> between(List<Integer> edges) {
        var windows = new ArrayList<Window>();
        for (var i = 1; i < edges.size(); i += edges.get(i) % 5 == 0 ? 1 : 2) {
            windows.add(new Window(time(edges.get(i - 1)), time(edges.get(i))));
        }
        return windows;
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }
}
