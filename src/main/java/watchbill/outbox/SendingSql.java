package watchbill.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Taking mail to send it, and noting what became of it.
@Repository
class SendingSql {

    private static final String TEAMS_WITH_DUE_MAIL =
            """
            select distinct team_id
              from outbox.mail
             where state in ('waiting', 'sending')
               and next_attempt_at <= :now
            """;

    /// Servers that run side by side skip each other's rows. A mail whose lease has run out is due again, whatever
    /// became of the one who took it.
    private static final String LEASE =
            """
            with taken as (
              select id
                from outbox.mail
               where team_id = :team
                 and state in ('waiting', 'sending')
                 and next_attempt_at <= :now
                 and id <> all (:underWay)
               order by next_attempt_at, id
               limit :limit
                 for update skip locked
            )
            update outbox.mail m
               set state = 'sending',
                   attempts = attempts + 1,
                   leased_until = :until,
                   next_attempt_at = :until
              from taken
             where m.id = taken.id
            returning m.id, m.team_id, m.purpose, m.conversation, m.subject, m.envelope_from,
                      m.pending_recipients, m.raw, m.attempts, m.created_at
            """;

    private static final String RENEW =
            """
            update outbox.mail
               set leased_until = :until,
                   next_attempt_at = :until
             where id = any (:underWay)
               and state = 'sending'
               and leased_until < :soon
            """;

    /// Only the last one who took the mail may say what became of it.
    private static final String SETTLE =
            """
            update outbox.mail
               set state = case when :waits then 'waiting'
                                when cardinality(given_up || :givenUp) > 0 then 'failed'
                                else 'sent' end,
                   pending_recipients = :pending,
                   given_up = given_up || :givenUp,
                   last_error = :said,
                   leased_until = null,
                   next_attempt_at = coalesce(:nextAttempt, next_attempt_at),
                   sent_at = case when :taken then :now else sent_at end
             where id = :id
               and attempts = :attempt
               and state = 'sending'
            """;

    private static final String HURRY =
            """
            update outbox.mail
               set next_attempt_at = :now
             where team_id = :team
               and state = 'waiting'
               and next_attempt_at > :now
            """;

    private static final String KEEP =
            """
            update outbox.mail
               set state = 'kept'
             where team_id = :team
               and state = 'waiting'
            """;

    private final JdbcClient jdbc;

    SendingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TeamId> teamsWithDueMail(Instant now) {
        return jdbc.sql(TEAMS_WITH_DUE_MAIL)
                .param("now", utc(now))
                .query((row, _) -> new TeamId(row.getLong("team_id")))
                .list();
    }

    /// Takes mail that is due, the longest due first.
    ///
    /// @param underWay what this server is already sending
    List<LeasedMail> lease(
            TeamId team, Collection<Long> underWay, int limit, Instant now, Instant until) {
        return jdbc.sql(LEASE)
                .param("team", team.value())
                .param("underWay", underWay.toArray(Long[]::new))
                .param("limit", limit)
                .param("now", utc(now))
                .param("until", utc(until))
                .query((row, _) -> leased(row))
                .list();
    }

    /// Keeps what is still being sent from falling due.
    ///
    /// @param soon leases that last longer than this are left alone
    void renew(Collection<Long> underWay, Instant soon, Instant until) {
        jdbc.sql(RENEW)
                .param("underWay", underWay.toArray(Long[]::new))
                .param("soon", utc(soon))
                .param("until", utc(until))
                .update();
    }

    /// @return whether the mail was still ours
    boolean settle(LeasedMail mail, Aftermath aftermath, Instant now) {
        var next = aftermath.nextAttempt();
        return jdbc.sql(SETTLE)
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .param("waits", next != null)
                        .param("nextAttempt", next == null ? null : utc(next))
                        .param("pending", aftermath.pending().toArray(String[]::new))
                        .param("givenUp", aftermath.givenUp().toArray(String[]::new))
                        .param("said", aftermath.said())
                        .param("taken", aftermath.taken())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /// Makes everything that waits due now.
    void hurry(TeamId team, Instant now) {
        jdbc.sql(HURRY).param("team", team.value()).param("now", utc(now)).update();
    }

    /// Keeps everything that waits.
    void keep(TeamId team) {
        jdbc.sql(KEEP).param("team", team.value()).update();
    }

    private static LeasedMail leased(ResultSet row) throws SQLException {
        var conversation = row.getObject("conversation", Long.class);
        return new LeasedMail(
                row.getLong("id"),
                new TeamId(row.getLong("team_id")),
                row.getString("purpose"),
                conversation,
                row.getString("subject"),
                row.getString("envelope_from"),
                List.of((String[]) row.getArray("pending_recipients").getArray()),
                row.getBytes("raw"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
