package watchbill.responseclock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// What else falls due in a conversation: a reply that waits, a promise that was made.
@Repository
class WaitSql {

    /// A conversation and an instant at which something is due in it.
    record Due(ConversationNumber conversation, Instant at) {}

    private static final String REPLY_WAITS =
            """
            insert into responseclock.reply (team_id, conversation, since, due_at)
            values (:team, :conversation, :since, :dueAt)
            on conflict do nothing
            """;

    private static final String REPLY_ENDS =
            "delete from responseclock.reply where team_id = :team and conversation = :conversation";

    private static final String PROMISE =
            """
            insert into responseclock.promise (team_id, conversation, news, remind_at)
            values (:team, :conversation, :news, :remindAt)
            on conflict (team_id, conversation)
            do update set news = excluded.news, remind_at = excluded.remind_at, reminded = false, missed_told = false
            """;

    private static final String TAKE_REPLIES =
            """
            with taken as (
              select conversation from responseclock.reply
               where team_id = :team and due_at < :now and not told
               order by due_at limit 100 for update skip locked
            )
            update responseclock.reply r set told = true from taken
             where r.team_id = :team and r.conversation = taken.conversation
            returning r.conversation, r.due_at as at
            """;

    private static final String TAKE_REMINDERS =
            """
            with taken as (
              select conversation from responseclock.promise
               where team_id = :team and remind_at <= :now and not reminded
               order by remind_at limit 100 for update skip locked
            )
            update responseclock.promise p set reminded = true from taken
             where p.team_id = :team and p.conversation = taken.conversation
            returning p.conversation, p.news as at
            """;

    private static final String TAKE_BROKEN =
            """
            with taken as (
              select conversation from responseclock.promise
               where team_id = :team and news <= :now and not missed_told
               order by news limit 100 for update skip locked
            )
            update responseclock.promise p set missed_told = true, reminded = true from taken
             where p.team_id = :team and p.conversation = taken.conversation
            returning p.conversation, p.news as at
            """;

    private final JdbcClient jdbc;

    WaitSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The first unanswered message counts: a second one changes nothing.
    void replyWaits(TeamId team, ConversationNumber conversation, Instant since, Instant dueAt) {
        jdbc.sql(REPLY_WAITS)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("since", utc(since))
                .param("dueAt", utc(dueAt))
                .update();
    }

    void replyEnds(TeamId team, ConversationNumber conversation) {
        jdbc.sql(REPLY_ENDS)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .update();
    }

    void promise(TeamId team, ConversationNumber conversation, Instant news, Instant remindAt) {
        jdbc.sql(PROMISE)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("news", utc(news))
                .param("remindAt", utc(remindAt))
                .update();
    }

    List<Due> takeReplies(TeamId team, Instant now) {
        return take(TAKE_REPLIES, team, now);
    }

    List<Due> takeReminders(TeamId team, Instant now) {
        return take(TAKE_REMINDERS, team, now);
    }

    List<Due> takeBroken(TeamId team, Instant now) {
        return take(TAKE_BROKEN, team, now);
    }

    private List<Due> take(String sql, TeamId team, Instant now) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("now", utc(now))
                .query((row, _) ->
                        new Due(
                                new ConversationNumber(row.getLong("conversation")),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
