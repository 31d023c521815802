package watchbill.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.people.TeamId;
import watchbill.recent.Recents;
import watchbill.recent.Rereads;

/// The shifts of each team, kept in memory for a second: every page and every mail asks for them, and they are fifty-two
/// more in a year.
@Component
class Roster implements Rereads {

    /// Of the three that began last one is on duty: one may not have opened yet, another fall on days off altogether.
    private static final int BEGAN_LAST = 3;

    private final Recents<TeamId, List<Shift>> shifts;

    Roster(ShiftSql sql) {
        this.shifts = new Recents<>(sql::all);
    }

    /// The shifts that may be on duty at an instant, and the one after them, in order.
    List<Shift> around(TeamId team, Instant at) {
        var all = shifts.get(team);
        var begun = (int) all.stream().takeWhile(shift -> !shift.begins().isAfter(at)).count();
        return all.subList(Math.max(0, begun - BEGAN_LAST), Math.min(all.size(), begun + 1));
    }

    Optional<Shift> covering(TeamId team, Instant at) {
        return between(team, at, at.plusNanos(1)).stream().findFirst();
    }

    /// The shifts that touch a span, in order.
    ///
    /// @param to exclusive
    List<Shift> between(TeamId team, Instant from, Instant to) {
        return shifts.get(team).stream()
                .filter(shift -> shift.ends().isAfter(from) && shift.begins().isBefore(to))
                .toList();
    }

    void forget(TeamId team) {
        shifts.forget(team);
    }

    @Override
    public void reread() {
        shifts.forgetAll();
    }
}
