package watchbill.responseclock;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import watchbill.people.TeamId;

/// The goals of all teams and of their customer groups.
record KnownGoals(List<TeamGoal> goals, List<TeamGroup> groups) {

    /// A team's goal from an instant on.
    record TeamGoal(TeamId team, Instant from, Duration goal) {}

    /// A customer group of a team.
    record TeamGroup(TeamId team, CustomerGroup group) {}

    /// The goal for whoever wrote: that of their group, else the team's.
    ///
    /// @param email absent for people without one
    Optional<Duration> inForce(TeamId team, @Nullable String email, Instant at) {
        return group(team, email).map(CustomerGroup::goal).or(() -> ofTeam(team, at));
    }

    /// The group of whoever wrote: a whole address counts before its domain; of several groups the one with the fastest
    /// goal.
    ///
    /// @param email absent for people without one
    Optional<CustomerGroup> group(TeamId team, @Nullable String email) {
        return email == null || groups.isEmpty()
                ? Optional.empty()
                : withMember(team, email)
                        .or(() -> withMember(team, email.substring(email.indexOf('@') + 1)));
    }

    private Optional<CustomerGroup> withMember(TeamId team, String member) {
        return groups.stream()
                .filter(group -> group.team().equals(team))
                .map(TeamGroup::group)
                .filter(group -> group.members().contains(member))
                .min(comparing(CustomerGroup::goal));
    }

    private Optional<Duration> ofTeam(TeamId team, Instant at) {
        return goals.stream()
                .filter(goal -> goal.team().equals(team) && !goal.from().isAfter(at))
                .max(comparing(TeamGoal::from))
                .map(TeamGoal::goal);
    }
}
