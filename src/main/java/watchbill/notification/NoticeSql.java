package watchbill.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.duty.ShiftId;
import watchbill.people.TeamId;

/// What the Primary has not been told yet.
@Repository
class NoticeSql {

    private static final String ADD =
            """
            insert into notification.notice (team_id, conversation, kind, due, at)
            values (:team, :conversation, :kind, :due, :at)
            """;

    private static final String DROP =
            """
            delete from notification.notice
             where team_id = :team and conversation = :conversation and told_at is null and kind <> 'MAIL_FAILED'
            """;

    private static final String UNTOLD =
            """
            select id, conversation, kind, due, at from notification.notice
             where team_id = :team and told_at is null
             order by id
             limit 200
               for update skip locked
            """;

    private static final String TELL =
            "update notification.notice set told_at = :at where team_id = :team and told_at is null and id <= :upTo";

    /// Takes the right to write to the Primary: so many mails in a span of time, and urgent ones always.
    private static final String TAKE_TURN =
            """
            insert into notification.told (team_id, since, mails) values (:team, :now, 1)
            on conflict (team_id) do update
               set since = case when told.since <= :before or told.since > :now then :now else told.since end,
                   mails = case when told.since <= :before or told.since > :now then 1 else told.mails + 1 end
             where :urgent or told.mails < :most or told.since <= :before or told.since > :now
            returning team_id
            """;

    private static final String TAKE_DIGEST =
            """
            insert into notification.digest (team_id, shift_id, sent_at) values (:team, :shift, :now)
            on conflict do nothing
            returning shift_id
            """;

    private static final String HAS_DIGEST =
            "select exists (select from notification.digest where team_id = :team and shift_id = :shift)";

    private final JdbcClient jdbc;

    NoticeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            TeamId team,
            ConversationNumber conversation,
            Notice.Kind kind,
            @Nullable Instant due,
            Instant at) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("kind", kind.name())
                .param("due", due == null ? null : utc(due))
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
                .query((row, _) -> {
                    var due = row.getObject("due", OffsetDateTime.class);
                    return new Notice(
                            row.getLong("id"),
                            new ConversationNumber(row.getLong("conversation")),
                            Notice.Kind.valueOf(row.getString("kind")),
                            due == null ? null : due.toInstant(),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    void tell(TeamId team, long upTo, Instant at) {
        jdbc.sql(TELL)
                .param("team", team.value())
                .param("upTo", upTo)
                .param("at", utc(at))
                .update();
    }

    boolean takeTurn(TeamId team, Instant now, boolean urgent, int most, Duration span) {
        return jdbc.sql(TAKE_TURN)
                .param("team", team.value())
                .param("now", utc(now))
                .param("before", utc(now.minus(span)))
                .param("urgent", urgent)
                .param("most", most)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    boolean hasDigest(TeamId team, ShiftId shift) {
        return jdbc.sql(HAS_DIGEST)
                .param("team", team.value())
                .param("shift", shift.value())
                .query(Boolean.class)
                .single();
    }

    boolean takeDigest(TeamId team, ShiftId shift, Instant now) {
        return jdbc.sql(TAKE_DIGEST)
                .param("team", team.value())
                .param("shift", shift.value())
                .param("now", utc(now))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
