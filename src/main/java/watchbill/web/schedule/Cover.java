package watchbill.web.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import watchbill.duty.OnDuty;
import watchbill.web.HoursInWords;
import watchbill.web.Words;
import watchbill.web.schedule.SchedulePage.Hole;
import watchbill.worktime.DayKind;
import watchbill.worktime.WorkCalendar;

/// How far the schedule reaches, and the seats in it that nobody has (R46).
///
/// A week counts as missing once a later one is scheduled, or once it is near.
///
/// @param shifts those from today on, in order
record Cover(List<OnDuty> shifts, WorkCalendar calendar, Instant now) {

    private static final int WEEKS_THAT_COUNT = 26;
    private static final int WEEKS_NEAR = 4;
    private static final int WEEKS_SOON = 2;

    /// How far ahead holes are looked for.
    static LocalDate lastDayThatCounts(LocalDate today) {
        return today.plusWeeks(WEEKS_THAT_COUNT);
    }

    /// The holes, the next one first.
    List<Hole> holes() {
        return Stream.iterate(Days.weekOf(today()), Days::next)
                .limit(WEEKS_THAT_COUNT)
                .flatMap(week -> holes(week).stream())
                .toList();
    }

    /// What a week lacks, in two words: `Nobody`, `No Backup`; empty when it lacks nothing.
    String missing(Days week) {
        if (!open(week).isEmpty()) {
            return "Nobody";
        }
        return withoutBackup(week).isPresent() ? "No Backup" : "";
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
                .map(day -> length(ChronoUnit.DAYS.between(today(), day)))
                .map(length -> "That is %s from now.".formatted(length))
                .orElse("Until somebody is, a scheduler owns what comes in.");
    }

    private List<Hole> holes(Days week) {
        var holes = new ArrayList<Hole>();
        var soon = week.first().isBefore(today().plusWeeks(WEEKS_SOON));
        var open = open(week);
        if (!open.isEmpty()) {
            holes.add(
                    new Hole(
                            "%s: nobody is on duty.".formatted(span(open)),
                            "A scheduler owns what comes in then.",
                            soon));
        }
        withoutBackup(week)
                .map(pair ->
                        new Hole(
                                "%s: no Backup.".formatted(Days.of(pair, calendar).label()),
                                "%s would be alone.".formatted(pair.primary().firstName()),
                                soon))
                .ifPresent(holes::add);
        return holes;
    }

    /// The working days of a week on which there is no Primary, as far as that counts.
    private List<LocalDate> open(Days week) {
        return week.first()
                .datesUntil(week.end())
                .filter(day -> !day.isBefore(today()) && isMissed(day))
                .toList();
    }

    private boolean isMissed(LocalDate day) {
        return isOpen(day) && day.isBefore(endOfWhatCounts());
    }

    private boolean isOpen(LocalDate day) {
        return isWorkingDay(day)
                && shifts.stream().noneMatch(pair -> Days.of(pair, calendar).has(day));
    }

    private boolean isWorkingDay(LocalDate day) {
        return calendar.hours().kindOf(day) == DayKind.WORKING
                && calendar.hours().week().containsKey(day.getDayOfWeek());
    }

    private LocalDate endOfWhatCounts() {
        var near = Days.weekOf(today()).first().plusWeeks(WEEKS_NEAR);
        var last = shifts.isEmpty() ? near : Days.of(shifts.getLast(), calendar).end();
        return last.isAfter(near) ? last : near;
    }

    private Optional<OnDuty> withoutBackup(Days week) {
        return shifts.stream()
                .filter(pair -> pair.backup() == null)
                .filter(pair ->
                        week.has(Days.of(pair, calendar).first())
                                || week.has(today()) && Days.of(pair, calendar).has(today()))
                .findFirst();
    }

    private Optional<LocalDate> firstOpenDay() {
        return today().datesUntil(lastDayThatCounts(today())).filter(this::isOpen).findFirst();
    }

    /// The last working day that is covered; empty when today is not.
    private Optional<LocalDate> lastCovered() {
        return firstOpenDay()
                .flatMap(open ->
                        today().datesUntil(open)
                                .filter(this::isWorkingDay)
                                .reduce((_, later) -> later));
    }

    private LocalDate today() {
        return calendar.dateOf(now);
    }

    private static String span(List<LocalDate> days) {
        var first = days.getFirst();
        var whole = first.getDayOfWeek() == DayOfWeek.MONDAY && days.size() == 5;
        return whole
                ? Days.weekOf(first).label()
                : new Days(first, (int) ChronoUnit.DAYS.between(first, days.getLast()) + 1).label();
    }

    private static String length(long days) {
        var weeks = Words.counted(days / 7, "week", "weeks");
        var rest = Words.counted(days % 7, "day", "days");
        return days < 7 ? rest : days % 7 == 0 ? weeks : weeks + " and " + rest;
    }
}
