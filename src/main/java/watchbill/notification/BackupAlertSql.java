package watchbill.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// Missed goals that the Backup hears of, and the teams that asked for it.
@Repository
class BackupAlertSql {

    private static final String WANTED =
            "select exists (select from notification.backup_hears where team_id = :team)";

    private static final String WANT =
            "insert into notification.backup_hears (team_id, since) values (:team, :now) on conflict do nothing";

    private static final String WANT_NO_MORE =
            "delete from notification.backup_hears where team_id = :team";

    private static final String DROP_ALL =
            "delete from notification.backup_alert where team_id = :team and told_at is null";

    private static final String ADD =
            """
            insert into notification.backup_alert (team_id, conversation, due, at)
            values (:team, :conversation, :due, :at)
            on conflict do nothing
            """;

    private static final String DROP =
            """
            delete from notification.backup_alert
             where team_id = :team and conversation = :conversation and told_at is null
            """;

    private static final String UNTOLD =
            """
            select conversation, due, at from notification.backup_alert
             where team_id = :team and told_at is null
             order by at
             limit 20
               for update skip locked
            """;

    private static final String TELL =
            "update notification.backup_alert set told_at = :at where team_id = :team and conversation = :conversation";

    private final JdbcClient jdbc;

    BackupAlertSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean wanted(TeamId team) {
        return jdbc.sql(WANTED).param("team", team.value()).query(Boolean.class).single();
    }

    void want(TeamId team, Instant now) {
        jdbc.sql(WANT).param("team", team.value()).param("now", utc(now)).update();
    }

    /// From now on, and also for what nobody has been told of yet.
    void wantNoMore(TeamId team) {
        jdbc.sql(WANT_NO_MORE).param("team", team.value()).update();
        jdbc.sql(DROP_ALL).param("team", team.value()).update();
    }

    void add(TeamId team, ConversationNumber conversation, Instant due, Instant at) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("due", utc(due))
                .param("at", utc(at))
                .update();
    }

    /// What was not told yet needs no telling any more, because somebody acted.
    void drop(TeamId team, ConversationNumber conversation) {
        jdbc.sql(DROP)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .update();
    }

    List<Notice> untold(TeamId team) {
        return jdbc.sql(UNTOLD)
                .param("team", team.value())
                .query((row, _) ->
                        new Notice(
                                row.getLong("conversation"),
                                new ConversationNumber(row.getLong("conversation")),
                                Notice.Kind.GOAL_MISSED,
                                row.getObject("due", OffsetDateTime.class).toInstant(),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void tell(TeamId team, ConversationNumber conversation, Instant at) {
        jdbc.sql(TELL)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("at", utc(at))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
