package watchbill.setup;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.duty.Duty;
import watchbill.duty.PlannedShift;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.PersonId;
import watchbill.people.TeamId;
import watchbill.setup.SetupFile.WeekWish;

/// Who has the watch in the first weeks, as a set-up wishes it.
@Component
class FirstShifts {

    private final Duty duty;
    private final People people;

    FirstShifts(Duty duty, People people) {
        this.duty = duty;
        this.people = people;
    }

    void keep(TeamId team, List<WeekWish> wishes) {
        var planned = new ArrayList<PlannedShift>();
        for (var index = 0; index < wishes.size(); index++) {
            var wish = wishes.get(index);
            var place = "shifts[%d].".formatted(index);
            var primary = member(team, wish.primary(), place + "primary");
            var backup =
                    wish.backup().map(email -> member(team, email, place + "backup")).orElse(null);
            planned.add(
                    new PlannedShift(wish.start(), days(wish.start(), wishes), primary, backup));
        }
        planned.sort(Comparator.comparing(PlannedShift::firstDay));
        At.path("shifts", () -> duty.schedule(team, planned));
    }

    private PersonId member(TeamId team, String email, String place) {
        return people.memberByEmail(team, email)
                .map(Member::person)
                .orElseThrow(() ->
                        new SetupRefused(
                                place, "Nobody on the team has the address %s.".formatted(email)))
                .id();
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
