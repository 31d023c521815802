package watchbill.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.mail.MailAddress;
import watchbill.people.TeamId;

/// The mail that leaves.
@Repository
class OutboxSql {

    private static final String INSERT =
            """
            insert into outbox.mail (team_id, message_id, purpose, conversation, envelope_from, pending_recipients,
                                     shown_to, shown_cc, subject, automatic, raw, state, created_at,
                                     next_attempt_at)
            values (:team, :messageId, :purpose, :conversation, :envelopeFrom, :recipients,
                    :to, :cc, :subject, :automatic, :raw, :state, :now, :now)
            on conflict (message_id) do nothing
            """;

    private static final String ALL =
            """
            select id, shown_to, shown_cc, subject, raw, created_at
              from outbox.mail
             where id > :after
             order by id
             limit :limit
            """;

    private static final String FIND =
            """
            select id, shown_to, shown_cc, subject, raw, created_at
              from outbox.mail
             where team_id = :team
               and id = :id
            """;

    private static final String LATEST =
            """
            select id, purpose, conversation, shown_to || shown_cc as shown, subject, state, created_at, sent_at,
                   case when state = 'waiting' then next_attempt_at end as next_attempt_at, last_error
              from outbox.mail
             where team_id = :team
               and id < :before
             order by id desc
             limit :limit
            """;

    /// Of all teams; the index of what is due holds just these rows.
    private static final String WAITING =
            "select count(*) as mails, min(created_at) as since from outbox.mail where state in ('waiting', 'sending')";

    private static final String TROUBLE =
            """
            select count(*) as waiting,
                   min(created_at) as since,
                   (array_agg(last_error order by created_at, id))[1] as said
              from outbox.mail
             where team_id = :team
               and state in ('waiting', 'sending')
               and last_error is not null
            having count(*) > 0
            """;

    private final JdbcClient jdbc;

    OutboxSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WaitingMail waiting() {
        return jdbc.sql(WAITING)
                .query((row, _) ->
                        new WaitingMail(
                                row.getLong("mails"),
                                Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .single();
    }

    void insert(NewMail mail, byte[] raw, MailState state, Instant now) {
        jdbc.sql(INSERT)
                .param("team", mail.team().value())
                .param("messageId", mail.mail().messageId())
                .param("purpose", mail.purpose())
                .param("conversation", mail.conversation())
                .param("envelopeFrom", mail.envelopeFrom())
                .param("recipients", mail.recipients().toArray(String[]::new))
                .param("to", shown(mail.mail().to()))
                .param("cc", shown(mail.mail().cc()))
                .param("subject", mail.mail().subject())
                .param("automatic", mail.mail().automatic())
                .param("raw", raw)
                .param("state", state.column())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<KeptMail> all(long after, int limit) {
        return jdbc.sql(ALL)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> kept(row))
                .list();
    }

    Optional<KeptMail> find(TeamId team, long id) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> kept(row))
                .optional();
    }

    List<OutboxRow> latest(TeamId team, long before, int limit) {
        return jdbc.sql(LATEST)
                .param("team", team.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> listed(row))
                .list();
    }

    Optional<RelayTrouble> trouble(TeamId team) {
        return jdbc.sql(TROUBLE)
                .param("team", team.value())
                .query((row, _) ->
                        new RelayTrouble(
                                row.getInt("waiting"),
                                required(row, "since"),
                                row.getString("said")))
                .optional();
    }

    private static OutboxRow listed(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("purpose"),
                row.getObject("conversation", Long.class),
                List.of((String[]) row.getArray("shown").getArray()),
                row.getString("subject"),
                MailState.of(row.getString("state")),
                required(row, "created_at"),
                instant(row, "sent_at"),
                instant(row, "next_attempt_at"),
                row.getString("last_error"));
    }

    private static KeptMail kept(ResultSet row) throws SQLException {
        var raw = row.getBytes("raw");
        var reading = new MailReading(raw);
        return new KeptMail(
                row.getLong("id"),
                List.of((String[]) row.getArray("shown_to").getArray()),
                List.of((String[]) row.getArray("shown_cc").getArray()),
                row.getString("subject"),
                reading.headers(),
                reading.part("text/plain"),
                reading.part("text/html"),
                new String(raw, StandardCharsets.UTF_8),
                required(row, "created_at"));
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static String[] shown(List<MailAddress> addresses) {
        return addresses.stream()
                .map(address ->
                        address.name().isBlank()
                                ? address.address()
                                : "%s <%s>".formatted(address.name(), address.address()))
                .toArray(String[]::new);
    }
}
