package watchbill.worktime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What lies between an arrival and its due time without counting.
///
/// @param days  from the arrival to the due date
/// @param parts what counts, in order
record SkippedTime(List<BusinessDay> days, List<Span> parts, LocalTimes times) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /// More closed days of a kind than these are counted instead of named.
    private static final int NAMED = 2;

    /// `The weekend and the holiday on Monday 25 May do not count.` Empty if everything counts.
    Optional<String> sentence() {
        var skipped = new ArrayList<>(closedDays());
        if (skipped.isEmpty()) {
            nights().ifPresent(skipped::add);
        }
        gaps().ifPresent(skipped::add);
        if (skipped.isEmpty()) {
            return Optional.empty();
        }
        var verb = skipped.size() == 1 && !skipped.getFirst().many ? "does" : "do";
        var names = LocalTimes.list(skipped.stream().map(Skipped::name).toList());
        return Optional.of("%s %s not count.".formatted(capitalised(names), verb));
    }

    private List<Skipped> closedDays() {
        var closed = new ArrayList<Skipped>();
        var weekends = dates(DayKind.DAY_OFF).stream().filter(SkippedTime::isWeekend).toList();
        if (!weekends.isEmpty()) {
            var several = weekends.getFirst().plusDays(1).isBefore(weekends.getLast());
            closed.add(
                    several
                            ? new Skipped("the weekends", true)
                            : new Skipped("the weekend", false));
        }
        var daysOff = dates(DayKind.DAY_OFF).stream().filter(date -> !isWeekend(date)).toList();
        closed.addAll(named(daysOff, "%s", "days off"));
        closed.addAll(named(dates(DayKind.HOLIDAY), "the holiday on %s", "holidays"));
        closed.addAll(named(dates(DayKind.CLOSED), "the closing on %s", "closed days"));
        return closed;
    }

    private Optional<Skipped> nights() {
        return switch (days.size()) {
            case 0, 1 -> Optional.empty();
            case 2 -> Optional.of(new Skipped("the night", false));
            default -> Optional.of(new Skipped("the nights", true));
        };
    }

    /// Gaps within a date between two openings that both count.
    private Optional<Skipped> gaps() {
        var gaps = new ArrayList<Skipped>();
        for (var i = 1; i < parts.size(); i++) {
            var from = parts.get(i - 1).end();
            var to = parts.get(i).start();
            if (dateOf(from).equals(dateOf(to))) {
                gaps.add(
                        new Skipped(
                                "the gap from %s to %s".formatted(times.time(from), times.time(to)),
                                false));
            }
        }
        return gaps.size() < 2
                ? gaps.stream().findFirst()
                : Optional.of(new Skipped("the gaps within a day", true));
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, times.zone());
    }

    private List<LocalDate> dates(DayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).map(BusinessDay::date).toList();
    }

    private static List<Skipped> named(List<LocalDate> dates, String each, String together) {
        if (dates.size() > NAMED) {
            return List.of(new Skipped("%d %s".formatted(dates.size(), together), true));
        }
        return dates.stream()
                .map(date -> new Skipped(each.formatted(LocalTimes.date(date)), false))
                .toList();
    }

    private static boolean isWeekend(LocalDate date) {
        return WEEKEND.contains(date.getDayOfWeek());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private record Skipped(String name, boolean many) {}
}
