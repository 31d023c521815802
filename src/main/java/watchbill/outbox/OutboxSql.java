package watchbill.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.mail.MailAddress;

/// The mail that leaves.
@Repository
class OutboxSql {

    private static final String INSERT =
            """
            insert into outbox.mail (team_id, message_id, purpose, conversation, envelope_from, pending_recipients,
                                     shown_to, shown_cc, subject, automatic, raw, created_at, next_attempt_at)
            values (:team, :messageId, :purpose, :conversation, :envelopeFrom, :recipients,
                    :to, :cc, :subject, :automatic, :raw, :now, :now)
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

    private final JdbcClient jdbc;

    OutboxSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NewMail mail, byte[] raw, Instant now) {
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
                row.getObject("created_at", OffsetDateTime.class).toInstant());
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
