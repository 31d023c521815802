package watchbill.web.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.notification.BackupAlerts;
import watchbill.people.Team;
import watchbill.responseclock.CustomerGroup;
import watchbill.responseclock.Goals;
import watchbill.web.Lengths;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.settings.GoalPage.GoalForm;
import watchbill.web.settings.GoalPage.Group;
import watchbill.web.settings.GoalPage.GroupForm;
import watchbill.web.settings.GoalPage.Planned;
import watchbill.worktime.NoBusinessTimeException;
import watchbill.worktime.WorkCalendars;

/// Reads the team's goals, and who hears of it when one is missed.
@Component
class GoalReading {

    private final Goals goals;
    private final BackupAlerts alerts;
    private final WorkCalendars calendars;
    private final InstantSource time;

    GoalReading(Goals goals, BackupAlerts alerts, WorkCalendars calendars, InstantSource time) {
        this.goals = goals;
        this.alerts = alerts;
        this.calendars = calendars;
        this.time = time;
    }

    /// The page, with nothing typed yet.
    GoalPage page(Team team, TypedGroup group) {
        var goal = present(team).toString();
        return page(team, goal, today(team).toString(), group, Problems.NONE);
    }

    /// The page with what was typed.
    GoalPage page(Team team, String goal, String from, TypedGroup group, Problems problems) {
        var form = new GoalForm(GoalChoices.of(goal), from, today(team).toString());
        return new GoalPage(
                Lengths.full(present(team)),
                effect(team),
                form,
                planned(team),
                goals.groups(team.id()).stream().map(GoalReading::row).toList(),
                new GroupForm(
                        group.before(),
                        group.name(),
                        GoalChoices.of(group.goal()),
                        group.members()),
                alerts.wanted(team.id()),
                problems);
    }

    /// The group of that name, as the form that changes it shows it.
    Optional<TypedGroup> group(Team team, String name) {
        return goals.groups(team.id()).stream()
                .filter(group -> group.name().equals(name))
                .map(TypedGroup::of)
                .findFirst();
    }

    Duration present(Team team) {
        return goals.inForce(team.id(), null, time.instant());
    }

    LocalDate today(Team team) {
        return time.instant().atZone(team.zone()).toLocalDate();
    }

    private List<Planned> planned(Team team) {
        var times = times(team);
        return goals.planned(team.id(), time.instant()).entrySet().stream()
                .map(goal ->
                        new Planned(
                                goal.getKey().toString(),
                                "%s from %s on"
                                        .formatted(
                                                Lengths.full(goal.getValue()),
                                                times.longDay(goal.getKey()))))
                .toList();
    }

    private static Group row(CustomerGroup group) {
        return new Group(
                group.name(), Lengths.full(group.goal()), String.join(", ", group.members()));
    }

    /// What the goal means for what arrives an hour before the weekend.
    private String effect(Team team) {
        var friday = friday16(team);
        try {
            var due = calendars.current(team.id()).calendar().add(friday, present(team));
            return "What arrives %s is due %s."
                    .formatted(times(team).date(friday), times(team).date(due));
        } catch (NoBusinessTimeException _) {
            return "";
        }
    }

    private Instant friday16(Team team) {
        return today(team)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .atTime(LocalTime.of(16, 0))
                .atZone(team.zone())
                .toInstant();
    }

    private Times times(Team team) {
        return new Times(team.zone(), time.instant());
    }
}
