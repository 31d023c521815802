package watchbill.responseclock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// How fast a team aims to respond. An aim, never a guarantee (R24).
///
/// Every inquiry asks, so all goals are kept in memory for a second.
@Service
public class Goals implements Rereads {

    /// The goal of a team that never set one (R22).
    public static final Duration DEFAULT = Duration.ofHours(4);

    private static final Duration LONGEST = Duration.ofDays(90);

    private final GoalSql sql;
    private final Recent<KnownGoals> known;

    Goals(GoalSql sql) {
        this.sql = sql;
        this.known = new Recent<>(sql::all);
    }

    /// The goal in force for whoever wrote, at an instant: that of the customer's group if it has one, else the
    /// team's.
    ///
    /// @param email the requester's address; absent for people without one
    public Duration inForce(TeamId team, @Nullable String email, Instant at) {
        return known.get().inForce(team, email, at).orElse(DEFAULT);
    }

    /// The group that somebody's goal comes from, as it is now; nothing if they have the team's goal.
    ///
    /// @param email the requester's address; absent for people without one
    public Optional<CustomerGroup> group(TeamId team, @Nullable String email) {
        return known.get().group(team, email);
    }

    /// Sets the team's goal from an instant on. What arrived before keeps the goal it arrived under.
    ///
    /// @throws IllegalArgumentException if the goal is not between one minute and ninety days
    @Transactional
    public void set(TeamId team, Duration goal, Instant from) {
        check(goal);
        if (!sql.ofTeam(team, from).equals(Optional.of(goal))) {
            sql.put(team, goal, from);
            known.forget();
        }
    }

    /// The goals that begin after an instant, by when they begin.
    public SortedMap<Instant, Duration> planned(TeamId team, Instant after) {
        return sql.planned(team, after);
    }

    /// Drops a goal that has not begun.
    ///
    /// @param begins when it would have begun
    /// @return the goal; empty if none begins then, or it has begun
    @Transactional
    public Optional<Duration> cancel(TeamId team, Instant begins, Instant now) {
        var removed = begins.isAfter(now) ? sql.remove(team, begins) : Optional.<Duration>empty();
        known.forget();
        return removed;
    }

    /// Gives a group of customers a goal of its own.
    ///
    /// @param members mail domains such as `lab.example`, or whole addresses
    /// @throws IllegalArgumentException if the name is blank or too long, a member is neither, or the goal is out of
    ///                                  bounds
    @Transactional
    public void setGroup(TeamId team, String name, Duration goal, List<String> members) {
        check(goal);
        if (name.isBlank() || name.strip().length() > CustomerGroup.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A customer group needs a name of 1 to %d characters, not %d."
                            .formatted(CustomerGroup.LONGEST_NAME, name.strip().length()));
        }
        sql.putGroup(team, name.strip(), goal, CustomerGroup.members(members));
        known.forget();
    }

    @Transactional
    public void dropGroup(TeamId team, String name) {
        sql.dropGroup(team, name);
        known.forget();
    }

    /// The customer groups of a team, by name.
    public List<CustomerGroup> groups(TeamId team) {
        return sql.groups(team);
    }

    @Override
    public void reread() {
        known.forget();
    }

    private static void check(Duration goal) {
        if (goal.compareTo(Duration.ofMinutes(1)) < 0 || goal.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A response goal of %s is out of bounds. Choose between one minute and ninety days of business time, such as PT4H."
                            .formatted(goal));
        }
    }
}
