package watchbill.setup;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import watchbill.audit.Audit;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.duty.PlannedShift;
import watchbill.people.Actor;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.PersonId;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.setup.SetupFile.WeekWish;

/// Who has the watch in the weeks that a set-up names.
@Component
class FirstShifts {

    private final Duty duty;
    private final People people;
    private final Audit audit;

    FirstShifts(Duty duty, People people, Audit audit) {
        this.duty = duty;
        this.people = people;
        this.audit = audit;
    }

    /// Enters them, and leaves a line in the audit for each that is different from what was scheduled.
    ///
    /// @param first whether there was no team yet, of which one line is enough
    void keep(Team team, List<WeekWish> wishes, boolean first) {
        IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparing(index -> wishes.get(index).start()))
                .forEach(index -> {
                    var place = "shifts[%d].".formatted(index);
                    var planned = planned(team.id(), wishes.get(index), wishes, place);
                    var before = scheduled(team, planned.firstDay());
                    At.path(place + "start", () -> duty.schedule(team.id(), List.of(planned)));
                    if (!first) {
                        var what = "changed the shift from %s on".formatted(planned.firstDay());
                        var now = scheduled(team, planned.firstDay());
                        audit.changed(team.id(), new Actor.SetUp(), what, before, now);
                    }
                });
    }

    private PlannedShift planned(TeamId team, WeekWish wish, List<WeekWish> wishes, String place) {
        var primary = member(team, wish.primary(), place + "primary");
        var backup = wish.backup().map(email -> member(team, email, place + "backup")).orElse(null);
        return new PlannedShift(wish.start(), days(wish.start(), wishes), primary, backup);
    }

    private PersonId member(TeamId team, String email, String place) {
        return people.memberByEmail(team, email)
                .map(Member::person)
                .orElseThrow(() ->
                        new SetupRefused(
                                place,
                                "Nobody on the team has the address %s. Name them among the people, or write the address of somebody who is."
                                        .formatted(email)))
                .id();
    }

    /// The shift that begins on a day, as the audit tells it; empty if none does.
    private String scheduled(Team team, LocalDate day) {
        var begins = day.atStartOfDay(team.zone()).toInstant();
        return duty.between(team.id(), begins, begins.plusSeconds(1)).stream()
                .filter(pair -> pair.shift().begins().equals(begins))
                .map(pair -> text(pair, team.zone()))
                .findFirst()
                .orElse("");
    }

    private static String text(OnDuty pair, ZoneId zone) {
        var backup = pair.backup();
        return "Primary %s, %s, until %s"
                .formatted(
                        pair.primary().name(),
                        backup == null ? "no Backup" : "Backup " + backup.name(),
                        pair.shift().ends().atZone(zone).toLocalDate().minusDays(1));
    }

    /// Until the next one starts, but for a week at most.
    private static int days(LocalDate start, List<WeekWish> wishes) {
        return wishes.stream()
                .map(WeekWish::start)
                .filter(other -> other.isAfter(start))
                .mapToInt(other -> (int) Math.min(PlannedShift.WEEK, DAYS.between(start, other)))
                .min()
                .orElse(PlannedShift.WEEK);
    }
}
