package watchbill.channel.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MessageId;
import watchbill.people.TeamId;

@Repository
class ReceivedMailSql {

    /// A stored mail with everything needed to sort it again.
    ///
    /// @param conversation the one it was meant for, if that was clear
    record Stored(
            byte[] raw,
            Route route,
            String envelopeSender,
            String desk,
            @Nullable ConversationNumber conversation,
            Instant at) {}

    private static final String IS_KNOWN =
            """
            select exists (select
                             from channel.received_mail
                            where team_id = :team
                              and dedupe_key = :key)
            """;

    /// Of two deliveries of one mail at once, the second waits here for the first, and then inserts nothing.
    private static final String INSERT =
            """
            insert into channel.received_mail
                   (team_id, dedupe_key, message_id, author_name, author_email, subject, route, kind, state, reason,
                    conversation, message, received_at, envelope_from, desk_address, raw)
            values (:team, :key, :messageId, :authorName, :authorEmail, :subject, :route, :kind, :state, :reason,
                    :conversation, :message, :at, :envelopeFrom, :desk, :raw)
                on conflict (team_id, dedupe_key) do nothing
            """;

    private static final String SETTLE =
            """
            update channel.received_mail
               set state = :state, reason = :reason, conversation = :conversation, message = :message
             where team_id = :team
               and id = :id
            """;

    /// Waits for a delivery of the same mail that is just being stored.
    private static final String TAKE_LISTENED =
            """
            select id
              from channel.received_mail
             where team_id = :team
               and dedupe_key = :key
               and state = 'listened'
               for update
            """;

    /// Along indexes `received_held` and `received_listened`, one for each state.
    private static final String WAITING =
            """
            select id, author_name, author_email, subject, reason, received_at
              from channel.received_mail
             where team_id = :team
               and state = :state
               and id < :before
             order by id desc
             limit :limit
            """;

    /// Along index `received_held`, which holds nothing else.
    private static final String COUNT_HELD =
            """
            select count(*)
              from channel.received_mail
             where team_id = :team
               and state = 'held'
            """;

    /// Two of us who decide at once do so one after the other; the second finds nothing.
    private static final String TAKE_HELD =
            """
            select raw, route, envelope_from, desk_address, conversation, received_at
              from channel.received_mail
             where team_id = :team
               and id = :id
               and state in ('held', 'listened')
               for update
            """;

    private static final String RAW =
            """
            select raw
              from channel.received_mail
             where team_id = :team
               and message = :message
            """;

    /// The key stays, so that the same mail cannot come again.
    private static final String REMOVE =
            """
            update channel.received_mail
               set raw = '', subject = '', reason = 'Removed for good.', message = null
             where team_id = :team
               and message in (:messages)
            """;

    private static final String RAW_HELD =
            """
            select raw
              from channel.received_mail
             where team_id = :team
               and id = :id
               and state in ('held', 'listened')
            """;

    /// Finds each message by the index that finds [#RAW].
    private static final String WITH_RAW =
            """
            select message
              from channel.received_mail
             where team_id = :team
               and message in (:messages)
            """;

    private final JdbcClient jdbc;

    ReceivedMailSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether the mail was stored before.
    boolean isKnown(Arrival arrival) {
        return jdbc.sql(IS_KNOWN)
                .param("team", arrival.team().value())
                .param("key", arrival.key())
                .query(Boolean.class)
                .single();
    }

    /// @return whether it was stored now; not when it was stored before
    boolean insert(Arrival arrival, Settled settled) {
        var author = arrival.author();
        var header = arrival.mail().header();
        var insert =
                jdbc.sql(INSERT)
                        .param("team", arrival.team().value())
                        .param("key", arrival.key())
                        .param("messageId", header.messageId(), Types.VARCHAR)
                        .param("authorName", author.name())
                        .param("authorEmail", author.email() == null ? "" : author.email())
                        .param("subject", header.subject())
                        .param("route", arrival.route().name().toLowerCase(Locale.ROOT))
                        .param("kind", arrival.mail().kind().name().toLowerCase(Locale.ROOT))
                        .param("at", arrival.at().atOffset(ZoneOffset.UTC))
                        .param("envelopeFrom", arrival.envelopeSender())
                        .param("desk", arrival.desk())
                        .param("raw", arrival.raw());
        return with(settled, insert).update() > 0;
    }

    void settle(TeamId team, long id, Settled settled) {
        var update = jdbc.sql(SETTLE).param("team", team.value()).param("id", id);
        with(settled, update).update();
    }

    private static StatementSpec with(Settled settled, StatementSpec statement) {
        var conversation = settled.conversation();
        var message = settled.message();
        return statement
                .param("state", settled.state())
                .param("reason", settled.reason())
                .param(
                        "conversation",
                        conversation == null ? null : conversation.value(),
                        Types.BIGINT)
                .param("message", message == null ? null : message.value(), Types.BIGINT);
    }

    List<ReceivedMail> held(TeamId team, long before, int limit) {
        return waiting(team, "held", before, limit);
    }

    List<ReceivedMail> listened(TeamId team, long before, int limit) {
        return waiting(team, "listened", before, limit);
    }

    private List<ReceivedMail> waiting(TeamId team, String state, long before, int limit) {
        return jdbc.sql(WAITING)
                .param("team", team.value())
                .param("state", state)
                .param("before", before)
                .param("limit", limit)
                .query(ReceivedMailSql::mail)
                .list();
    }

    /// The row of the same mail, if it was only listened to.
    Optional<Long> takeListened(Arrival arrival) {
        return jdbc.sql(TAKE_LISTENED)
                .param("team", arrival.team().value())
                .param("key", arrival.key())
                .query(Long.class)
                .optional();
    }

    int countHeld(TeamId team) {
        return jdbc.sql(COUNT_HELD).param("team", team.value()).query(Integer.class).single();
    }

    Optional<Stored> takeHeld(TeamId team, long id) {
        return jdbc.sql(TAKE_HELD)
                .param("team", team.value())
                .param("id", id)
                .query(ReceivedMailSql::stored)
                .optional();
    }

    Optional<byte[]> raw(TeamId team, MessageId message) {
        return jdbc.sql(RAW)
                .param("team", team.value())
                .param("message", message.value())
                .query((row, _) -> row.getBytes("raw"))
                .optional();
    }

    Optional<byte[]> rawHeld(TeamId team, long id) {
        return jdbc.sql(RAW_HELD)
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> row.getBytes("raw"))
                .optional();
    }

    Set<MessageId> withRaw(TeamId team, List<MessageId> messages) {
        if (messages.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(WITH_RAW)
                .param("team", team.value())
                .param("messages", messages.stream().map(MessageId::value).toList())
                .query((row, _) -> new MessageId(row.getLong("message")))
                .set();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getBytes("raw"),
                Route.valueOf(row.getString("route").toUpperCase(Locale.ROOT)),
                row.getString("envelope_from"),
                row.getString("desk_address"),
                conversation(row),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable ConversationNumber conversation(ResultSet row) throws SQLException {
        var number = row.getLong("conversation");
        return row.wasNull() ? null : new ConversationNumber(number);
    }

    private static ReceivedMail mail(ResultSet row, int number) throws SQLException {
        return new ReceivedMail(
                row.getLong("id"),
                row.getString("author_name").isBlank()
                        ? row.getString("author_email")
                        : row.getString("author_name"),
                row.getString("subject"),
                row.getString("reason"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    void remove(TeamId team, List<MessageId> messages) {
        jdbc.sql(REMOVE)
                .param("team", team.value())
                .param("messages", messages.stream().map(MessageId::value).toList())
                .update();
    }
}
