package watchbill.responseclock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duework.DueWork;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.responseclock.ResponseEvent.GoalMissed;
import watchbill.responseclock.ResponseEvent.GoalNear;
import watchbill.responseclock.ResponseEvent.PromiseMissed;
import watchbill.responseclock.ResponseEvent.PromiseNear;
import watchbill.responseclock.ResponseEvent.ReplyWaits;
import watchbill.worktime.WorkCalendars;

/// Tells of goals and promises that come near or pass: once each, and only while the team is open.
@Service
class Deadlines implements DueWork {

    private final ClockSql clocks;
    private final WaitSql waits;
    private final Teams teams;
    private final WorkCalendars calendars;
    private final ApplicationEventPublisher events;

    Deadlines(
            ClockSql clocks,
            WaitSql waits,
            Teams teams,
            WorkCalendars calendars,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.waits = waits;
        this.teams = teams;
        this.calendars = calendars;
        this.events = events;
    }

    @Override
    public String name() {
        return "goals and promises";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        return teams.all().stream()
                .map(Team::id)
                .filter(team -> calendars.current(team).calendar().isOpen(now))
                .mapToInt(team -> tell(team, now))
                .sum();
    }

    private int tell(TeamId team, Instant now) {
        var happened = new ArrayList<ResponseEvent>();
        happened.addAll(missed(team, now));
        happened.addAll(near(team, now));
        waits.takeReplies(team, now)
                .forEach(due -> happened.add(new ReplyWaits(team, due.conversation(), due.at())));
        waits.takeBroken(team, now)
                .forEach(
                        due -> happened.add(new PromiseMissed(team, due.conversation(), due.at())));
        waits.takeReminders(team, now)
                .forEach(due -> happened.add(new PromiseNear(team, due.conversation(), due.at())));
        happened.forEach(events::publishEvent);
        return happened.size();
    }

    private List<GoalMissed> missed(TeamId team, Instant now) {
        var missed =
                clocks.lockDue(team, now).stream()
                        .filter(clock ->
                                clock.missed(
                                        now,
                                        calendars.at(team, clock.calendarVersion()).calendar()))
                        .toList();
        missed.forEach(clocks::tellMissed);
        return missed.stream()
                .map(clock -> new GoalMissed(team, clock.conversation(), clock.dueAt()))
                .toList();
    }

    /// A goal that has passed already is told as missed, not as near.
    private List<GoalNear> near(TeamId team, Instant now) {
        var near = clocks.lockNear(team, now);
        near.forEach(clocks::tellNear);
        return near.stream()
                .filter(clock -> !now.isAfter(clock.dueAt()))
                .map(clock -> new GoalNear(team, clock.conversation(), clock.dueAt()))
                .toList();
    }
}
