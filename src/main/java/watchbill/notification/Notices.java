package watchbill.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.ConversationNumber;
import watchbill.duework.DueWork;
import watchbill.duty.Duty;
import watchbill.escalation.FollowUpDue;
import watchbill.outbox.MailFailed;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.responseclock.ResponseEvent;
import watchbill.worktime.WorkCalendars;

/// Remembers what the Primary should hear of, and tells her.
///
/// Outside business time everything waits for the opening, and then goes to whoever is on duty. Within it a notice goes
/// at once, unless there was a flood: then the rest shares a mail. Goals and promises never wait.
@Service
class Notices implements DueWork {

    /// So many ordinary mails go out at once in [#SPAN]; what comes beyond them shares a mail when it is over.
    private static final int MOST = 5;

    private static final Duration SPAN = Duration.ofMinutes(10);

    private final NoticeSql sql;
    private final NoticeMail mail;
    private final Duty duty;
    private final Teams teams;
    private final WorkCalendars calendars;
    private final InstantSource time;

    Notices(
            NoticeSql sql,
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

    @EventListener
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Opened opened ->
                    sql.add(
                            opened.team(),
                            opened.conversation(),
                            Notice.Kind.NEW,
                            null,
                            opened.at());
            case ConversationEvent.CustomerWrote wrote ->
                    sql.add(
                            wrote.team(),
                            wrote.conversation(),
                            Notice.Kind.REPLY,
                            null,
                            wrote.at());
            case ConversationEvent.Answered _,
                    ConversationEvent.Resolved _,
                    ConversationEvent.Expired _ ->
                    sql.drop(event.team(), event.conversation());
            case ConversationEvent.Merged merged -> sql.drop(merged.team(), merged.merged());
            case ConversationEvent.Noted _,
                    ConversationEvent.Reopened _,
                    ConversationEvent.Promised _,
                    ConversationEvent.Given _,
                    ConversationEvent.Separated _,
                    ConversationEvent.Described _,
                    ConversationEvent.Removed _,
                    ConversationEvent.Changed _ -> {}
        }
    }

    @EventListener
    void on(MailFailed failure) {
        if (failure.conversation() != null) {
            var number = new ConversationNumber(failure.conversation());
            sql.add(failure.team(), number, Notice.Kind.MAIL_FAILED, null, failure.at());
        }
    }

    @EventListener
    void on(FollowUpDue due) {
        sql.add(due.team(), due.conversation(), Notice.Kind.FOLLOW_UP, null, due.at());
    }

    @EventListener
    void on(ResponseEvent event) {
        var kind =
                switch (event) {
                    case ResponseEvent.GoalNear _ -> Notice.Kind.GOAL_NEAR;
                    case ResponseEvent.GoalMissed _ -> Notice.Kind.GOAL_MISSED;
                    case ResponseEvent.ReplyWaits _ -> Notice.Kind.REPLY_WAITS;
                    case ResponseEvent.PromiseNear _ -> Notice.Kind.PROMISE_NEAR;
                    case ResponseEvent.PromiseMissed _ -> Notice.Kind.PROMISE_MISSED;
                };
        sql.add(event.team(), event.conversation(), kind, event.due(), time.instant());
    }

    @Override
    public String name() {
        return "notices to the Primary";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        return teams.all().stream().mapToInt(team -> tell(team, now)).sum();
    }

    private int tell(Team team, Instant now) {
        if (!calendars.current(team.id()).calendar().isOpen(now)) {
            return 0;
        }
        var notices = sql.untold(team.id());
        if (notices.isEmpty() || !mayWrite(team, notices, now)) {
            return 0;
        }
        mail.send(team, duty.ownerAt(team.id(), now).person(), notices, now);
        sql.tell(team.id(), notices.getLast().id(), now);
        return notices.size();
    }

    private boolean mayWrite(Team team, List<Notice> notices, Instant now) {
        var urgent = notices.stream().anyMatch(notice -> notice.kind().urgent());
        return sql.takeTurn(team.id(), now, urgent, MOST, SPAN);
    }
}
