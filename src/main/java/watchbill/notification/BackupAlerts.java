package watchbill.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ConversationEvent;
import watchbill.duework.DueWork;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.responseclock.ResponseEvent;
import watchbill.worktime.WorkCalendars;

/// Tells the Backup of a missed goal: once, in business time, and only in a team that asked for it. In all others nobody
/// but the Primary hears, because a Backup is called in by people and not by the clock (R53).
@Service
public class BackupAlerts implements DueWork {

    private final BackupAlertSql sql;
    private final NoticeMail mail;
    private final Duty duty;
    private final Teams teams;
    private final WorkCalendars calendars;
    private final InstantSource time;

    BackupAlerts(
            BackupAlertSql sql,
            NoticeMail mail,
            Duty duty,
            Teams teams,
            WorkCalendars calendars,
            InstantSource time) {
        this.sql = sql;
        this.mail = mail;
        this.duty = duty;
        this.teams = teams;
        this.calendars = calendars;
        this.time = time;
    }

    /// Whether the team asked that its Backup hears of missed goals.
    public boolean wanted(TeamId team) {
        return sql.wanted(team);
    }

    /// Lets the Backup hear of goals that are missed from now on, or of none any more.
    @Transactional
    public void want(TeamId team, boolean wanted) {
        if (wanted) {
            sql.want(team, time.instant());
        } else {
            sql.wantNoMore(team);
        }
    }

    @EventListener
    void on(ResponseEvent event) {
        if (event instanceof ResponseEvent.GoalMissed && sql.wanted(event.team())) {
            sql.add(event.team(), event.conversation(), event.due(), time.instant());
        }
    }

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Answered _,
                    ConversationEvent.Resolved _,
                    ConversationEvent.Expired _ ->
                    sql.drop(event.team(), event.conversation());
            case ConversationEvent.Merged merged -> sql.drop(merged.team(), merged.merged());
            case ConversationEvent.Opened _,
                    ConversationEvent.CustomerWrote _,
                    ConversationEvent.Noted _,
                    ConversationEvent.Reopened _,
                    ConversationEvent.Promised _,
                    ConversationEvent.Given _,
                    ConversationEvent.Separated _,
                    ConversationEvent.Described _,
                    ConversationEvent.Removed _,
                    ConversationEvent.Changed _ -> {}
        }
    }

    @Override
    public String name() {
        return "missed goals to the Backup";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        return teams.all().stream()
                .filter(team -> calendars.current(team.id()).calendar().isOpen(now))
                .mapToInt(team -> tell(team, sql.untold(team.id()), now))
                .sum();
    }

    /// Without a Backup a missed goal waits for one, or for the answer that makes it pointless.
    private int tell(Team team, List<Notice> missed, Instant now) {
        var pair = missed.isEmpty() ? null : pair(team, now);
        if (pair == null || pair.backup() == null) {
            return 0;
        }
        for (var notice : missed) {
            mail.alert(team, pair.backup(), pair.primary(), notice, now);
            sql.tell(team.id(), notice.conversation(), now);
        }
        return missed.size();
    }

    private @Nullable OnDuty pair(Team team, Instant now) {
        return duty.at(team.id(), now).orElse(null);
    }
}
