package watchbill.setup;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import watchbill.people.Team;
import watchbill.responseclock.Goals;
import watchbill.setup.SetupFile.TeamWish;
import watchbill.worktime.WorkCalendars;

/// When a team works and how fast it aims to respond, as a set-up wishes it.
@Component
class TeamRules {

    private final WorkCalendars calendars;
    private final Goals goals;
    private final InstantSource time;

    TeamRules(WorkCalendars calendars, Goals goals, InstantSource time) {
        this.calendars = calendars;
        this.goals = goals;
        this.time = time;
    }

    /// The first rules hold for all time, so that mail older than the team is judged by them too; later ones from now.
    void keep(Team team, TeamWish wish, boolean first) {
        var from = first ? Instant.EPOCH : time.instant();
        At.path("team.hours", () -> calendars.replace(team.id(), wish.calendar(), from));
        At.path("team.responseGoal", () -> goals.set(team.id(), wish.responseGoal(), from));
    }
}
