package watchbill.web.handbook;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Ways;
import watchbill.conversation.Patience;
import watchbill.notification.BackupAlerts;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.Goals;
import watchbill.web.Fact;
import watchbill.web.HoursInWords;
import watchbill.web.Lengths;
import watchbill.web.Times;
import watchbill.worktime.WorkCalendars;

/// Reads how the team works from its settings.
@Component
class HandbookReading {

    private final WorkCalendars calendars;
    private final Goals goals;
    private final BackupAlerts alerts;
    private final Patience patience;
    private final Ways ways;
    private final InstantSource time;

    HandbookReading(
            WorkCalendars calendars,
            Goals goals,
            BackupAlerts alerts,
            Patience patience,
            Ways ways,
            InstantSource time) {
        this.calendars = calendars;
        this.goals = goals;
        this.alerts = alerts;
        this.patience = patience;
        this.ways = ways;
        this.time = time;
    }

    HandbookPage of(SignedInPerson me) {
        var team = me.team();
        var now = time.instant();
        var calendar = calendars.current(team.id()).calendar();
        return new HandbookPage(
                team.title(),
                new HoursInWords(calendar, now).week(),
                calendar.hours().lunchCounts(),
                Lengths.spoken(goals.inForce(team.id(), null, now)),
                laterGoals(team, now),
                goals.groups(team.id()).stream()
                        .map(group -> Fact.of(group.name(), Lengths.spoken(group.goal())))
                        .toList(),
                alerts.wanted(team.id()),
                patience.days(),
                ways.offered(team.id()).stream()
                        .map(way -> Fact.of(way.name(), way.address()))
                        .toList(),
                me.role() == Role.ADMIN,
                Glossary.WORDS);
    }

    private List<String> laterGoals(Team team, Instant now) {
        var times = new Times(team.zone(), now);
        return goals.planned(team.id(), now).entrySet().stream()
                .map(goal ->
                        "%s from %s on"
                                .formatted(
                                        Lengths.spoken(goal.getValue()),
                                        times.longDay(goal.getKey())))
                .toList();
    }
}
