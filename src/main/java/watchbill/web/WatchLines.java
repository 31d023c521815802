package watchbill.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.signin.SignedInPerson;
import watchbill.worktime.WorkCalendars;

/// Says who has the watch, to one reader.
@Component
class WatchLines {

    /// An hour of the pictured day is 18 wide: eight hours with lunch make the strip of the design.
    private static final double WIDTH = 162;

    private final Duty duty;
    private final WorkCalendars calendars;

    WatchLines(Duty duty, WorkCalendars calendars) {
        this.duty = duty;
        this.calendars = calendars;
    }

    WatchLine of(SignedInPerson me, Instant now) {
        var team = me.team();
        var viewer = me.person().id();
        var watch = duty.watch(team.id(), now);
        var pair = watch.now();
        var calendar = calendars.current(team.id()).calendar();
        var hours = new HoursInWords(calendar, now);
        var times = Times.of(me, now);
        var isBackup =
                pair.map(OnDuty::backup).filter(backup -> backup.id().equals(viewer)).isPresent();
        return new WatchLine(
                seat(pair, viewer, isBackup),
                pair.isEmpty() ? "" : isBackup ? "Primary" : "Backup",
                pair.flatMap(both -> beside(both, isBackup)).map(Person::name).orElse(""),
                pair.map(both -> "until " + times.date(both.until())).orElse(""),
                Relief.of(watch).map(Relief::names).orElse(""),
                new DayStrips(calendar).today(now, WIDTH),
                hours.openness(),
                hours.change(),
                times.watch());
    }

    private static String seat(Optional<OnDuty> pair, PersonId viewer, boolean isBackup) {
        if (isBackup) {
            return "You are Backup";
        }
        return pair.map(OnDuty::primary)
                .map(primary ->
                        primary.id().equals(viewer)
                                ? "You are Primary"
                                : primary.name() + " is Primary")
                .orElse("Nobody is on duty");
    }

    private static Optional<Person> beside(OnDuty pair, boolean isBackup) {
        return isBackup ? Optional.of(pair.primary()) : Optional.ofNullable(pair.backup());
    }
}
