package watchbill.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.notification.BackupAlerts;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.responseclock.CustomerGroup;
import watchbill.responseclock.Goals;

/// How fast a team aims to respond, to everybody and to groups of customers, and who hears of it when it does not. What
/// has arrived keeps the goal it arrived under (R23).
@Service
public class GoalSettings {

    private final Teams teams;
    private final Goals goals;
    private final BackupAlerts alerts;
    private final Audit audit;
    private final InstantSource time;

    GoalSettings(Teams teams, Goals goals, BackupAlerts alerts, Audit audit, InstantSource time) {
        this.teams = teams;
        this.goals = goals;
        this.alerts = alerts;
        this.audit = audit;
        this.time = time;
    }

    /// Aims to respond within another length of business time.
    ///
    /// @param from the first day in the team's zone whose inquiries have the goal; today means from now on
    /// @throws IllegalArgumentException if the day has passed, or the goal is out of bounds
    @Transactional
    public void aim(TeamId team, Duration goal, LocalDate from, Actor by) {
        teams.waitForTurn(team);
        var begins = begins(team, from);
        var before = goals.inForce(team, null, begins);
        goals.set(team, goal, begins);
        audit.changed(
                team,
                by,
                "changed the response goal from %s on".formatted(from),
                LengthText.of(before),
                LengthText.of(goal));
    }

    /// Drops a goal that has not begun. What was in force before it stays so.
    ///
    /// @param begins when it would have begun
    @Transactional
    public void dropPlanned(TeamId team, Instant begins, Actor by) {
        teams.waitForTurn(team);
        var day = begins.atZone(teams.byId(team).zone()).toLocalDate();
        goals.cancel(team, begins, time.instant())
                .ifPresent(goal ->
                        audit.changed(
                                team,
                                by,
                                "dropped the response goal planned from %s on".formatted(day),
                                LengthText.of(goal),
                                ""));
    }

    /// Gives a group of customers a goal of its own.
    ///
    /// @param before what the group was called until now; empty for a new group
    /// @throws IllegalArgumentException if another group has the name, or something is wrong with a member or the goal
    @Transactional
    public void keepGroup(TeamId team, String before, CustomerGroup group, Actor by) {
        teams.waitForTurn(team);
        if (!group.name().equals(before) && group(team, group.name()).isPresent()) {
            throw new IllegalArgumentException(
                    "There is a group '%s' already. Change that one, or choose another name."
                            .formatted(group.name()));
        }
        var known = group(team, before);
        if (!before.isEmpty() && !before.equals(group.name())) {
            goals.dropGroup(team, before);
        }
        goals.setGroup(team, group.name(), group.goal(), group.members());
        audit.changed(
                team,
                by,
                "changed the customer group %s"
                        .formatted(known.map(CustomerGroup::name).orElse(group.name())),
                known.map(GoalSettings::text).orElse(""),
                text(group));
    }

    /// Lets a group's customers have the team's goal again.
    @Transactional
    public void dropGroup(TeamId team, String name, Actor by) {
        teams.waitForTurn(team);
        group(team, name)
                .ifPresent(known -> {
                    goals.dropGroup(team, name);
                    audit.changed(team, by, "removed the customer group " + name, text(known), "");
                });
    }

    /// Lets the Backup hear of each goal that is missed from now on, once, or of none (R53).
    @Transactional
    public void tellBackup(TeamId team, boolean wanted, Actor by) {
        teams.waitForTurn(team);
        var before = alerts.wanted(team);
        alerts.want(team, wanted);
        audit.changed(
                team, by, "changed who hears of a missed goal", hearers(before), hearers(wanted));
    }

    private static String hearers(boolean alsoBackup) {
        return alsoBackup ? "the Primary, and the Backup once" : "the Primary";
    }

    private Optional<CustomerGroup> group(TeamId team, String name) {
        return goals.groups(team).stream().filter(group -> group.name().equals(name)).findFirst();
    }

    private Instant begins(TeamId team, LocalDate from) {
        var now = time.instant();
        var zone = teams.byId(team).zone();
        var today = now.atZone(zone).toLocalDate();
        if (from.isBefore(today)) {
            throw new IllegalArgumentException(
                    "%s has passed; what has arrived keeps its goal. Choose today or a later day."
                            .formatted(from));
        }
        return from.equals(today) ? now : from.atStartOfDay(zone).toInstant();
    }

    private static String text(CustomerGroup group) {
        return "%s, %s: %s"
                .formatted(
                        group.name(),
                        LengthText.of(group.goal()),
                        String.join(", ", group.members()));
    }
}
