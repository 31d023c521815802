package watchbill.web.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import watchbill.duty.Hole;
import watchbill.duty.Holes;
import watchbill.duty.OnDuty;
import watchbill.web.HoursInWords;
import watchbill.web.Words;
import watchbill.worktime.WorkCalendar;

/// How far the schedule reaches, and the seats in it that nobody has (R46).
///
/// A day without a Primary counts as missing once a later one is scheduled, or once it is near.
final class Cover {

    private static final int WEEKS_THAT_COUNT = 26;
    private static final int WEEKS_NEAR = 4;
    private static final int WEEKS_SOON = 2;

    private final List<OnDuty> shifts;
    private final WorkCalendar calendar;
    private final LocalDate today;
    private final List<Hole> holes;

    /// @param shifts those from today on, in order
    Cover(List<OnDuty> shifts, WorkCalendar calendar, Instant now) {
        this.shifts = shifts;
        this.calendar = calendar;
        this.today = calendar.dateOf(now);
        this.holes = new Holes(shifts, calendar).between(today, lastDayThatCounts(today));
    }

    /// How far ahead holes are looked for.
    static LocalDate lastDayThatCounts(LocalDate today) {
        return today.plusWeeks(WEEKS_THAT_COUNT);
    }

    /// The holes that count, the next one first.
    List<SchedulePage.Hole> holes() {
        return missed().map(this::shown).toList();
    }

    /// What a week lacks, in two words: `Nobody`, `No Backup`; empty when it lacks nothing.
    String missing(Days week) {
        var inIt = missed().filter(hole -> days(hole).touches(week)).toList();
        if (inIt.isEmpty()) {
            return "";
        }
        return inIt.stream().anyMatch(Cover::hasNobody) ? "Nobody" : "No Backup";
    }

    /// `Covered until 18 December`: up to the last working day before the first without a Primary.
    String until() {
        if (firstOpenDay().isEmpty()) {
            return "Covered for half a year";
        }
        return lastCovered()
                .map(day -> "Covered until " + HoursInWords.dates(List.of(day)))
                .orElse(shifts.isEmpty() ? "Nobody is scheduled" : "Not covered now");
    }

    /// `That is 4 weeks and 2 days from now.`, or what happens without cover; empty when there is nothing to say.
    String left() {
        if (firstOpenDay().isEmpty()) {
            return "";
        }
        return lastCovered()
                .map(day -> length(ChronoUnit.DAYS.between(today, day)))
                .map(length -> "That is %s from now.".formatted(length))
                .orElse("Until somebody is, a scheduler owns what comes in.");
    }

    private Stream<Hole> missed() {
        var end = endOfWhatCounts();
        return holes.stream()
                .filter(Predicate.not(Cover::hasNobody).or(hole -> hole.first().isBefore(end)));
    }

    private LocalDate endOfWhatCounts() {
        var near = Days.weekOf(today).first().plusWeeks(WEEKS_NEAR);
        var last = shifts.isEmpty() ? near : Days.of(shifts.getLast(), calendar).end();
        return last.isAfter(near) ? last : near;
    }

    private SchedulePage.Hole shown(Hole hole) {
        var label = days(hole).label();
        var soon = hole.first().isBefore(today.plusWeeks(WEEKS_SOON));
        return hole.alone()
                .map(alone ->
                        new SchedulePage.Hole(
                                "%s: no Backup.".formatted(label),
                                "%s would be alone.".formatted(alone.firstName()),
                                soon))
                .orElseGet(() ->
                        new SchedulePage.Hole(
                                "%s: nobody is on duty.".formatted(label),
                                "A scheduler owns what comes in then.",
                                soon));
    }

    private Optional<LocalDate> firstOpenDay() {
        return holes.stream().filter(Cover::hasNobody).map(Hole::first).findFirst();
    }

    /// The last working day that is covered; empty when today is not.
    private Optional<LocalDate> lastCovered() {
        return firstOpenDay()
                .flatMap(open ->
                        today.datesUntil(open)
                                .filter(day -> !calendar.day(day).open().isEmpty())
                                .reduce((_, later) -> later));
    }

    private static boolean hasNobody(Hole hole) {
        return hole.alone().isEmpty();
    }

    private static Days days(Hole hole) {
        return Days.until(hole.first(), hole.last().plusDays(1));
    }

    private static String length(long days) {
        var weeks = Words.counted(days / 7, "week", "weeks");
        var rest = Words.counted(days % 7, "day", "days");
        return days < 7 ? rest : days % 7 == 0 ? weeks : weeks + " and " + rest;
    }
}
