package watchbill.conversation;

import static watchbill.conversation.Columns.utc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;

/// What was split off, and the messages that were taken along.
@Repository
class SplitSql {

    /// The copy has no key of its own by which mail or forms know it: what arrives again belongs to the original.
    private static final String TAKE_ALONG =
            """
            with copy as (
              insert into conversation.message
                     (team_id, conversation, direction, author_name, author_email, person_id, at, text, quoted, html,
                      recipient_names, recipient_emails, via, icon, acknowledgement, volunteer, attachments, warnings,
                      taken_from)
              select team_id, :part, direction, author_name, author_email, person_id, at, text, quoted, html,
                     recipient_names, recipient_emails, via, icon, acknowledgement, volunteer, attachments, warnings,
                     :from
                from conversation.message
               where team_id = :team and id = :message
              returning team_id, id
            ), files as (
              insert into conversation.attachment (team_id, message_id, position, name, type, size, sha256, inline)
              select a.team_id, copy.id, a.position, a.name, a.type, a.size, a.sha256, a.inline
                from conversation.attachment a
                join copy on copy.team_id = a.team_id
               where a.message_id = :message
            )
            select id from copy
            """;

    private static final String KEEP =
            """
            insert into conversation.split (team_id, part, split_from, by_id, at, last_entry)
            select :team, :part, :from, :by, :at, max(id)
              from conversation.message
             where team_id = :team and conversation = :part
            """;

    /// With whether somebody wrote in it since.
    private static final String FIND =
            """
            select s.split_from,
                   exists (select from conversation.message m
                            where m.team_id = s.team_id and m.conversation = s.part
                              and m.id > s.last_entry and m.direction <> 'event') as written
              from conversation.split s
             where s.team_id = :team and s.part = :part
            """;

    private static final String LEAD_BACK =
            "update conversation.conversation set merged_into = :from where team_id = :team and number = :part";

    private static final String FORGET =
            "delete from conversation.split where team_id = :team and part = :part";

    private final JdbcClient jdbc;

    SplitSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A part that was split off.
    ///
    /// @param written whether somebody wrote in it since
    record Part(ConversationNumber from, boolean written) {}

    MessageId takeAlong(Conversation from, Conversation part, MessageId message) {
        return about(TAKE_ALONG, part)
                .param("from", from.number().value())
                .param("message", message.value())
                .query((row, _) -> new MessageId(row.getLong("id")))
                .single();
    }

    void keep(Conversation from, Conversation part, PersonId by, Instant at) {
        about(KEEP, part)
                .param("from", from.number().value())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    Optional<Part> find(Conversation part) {
        return about(FIND, part)
                .query((row, _) ->
                        new Part(
                                new ConversationNumber(row.getLong("split_from")),
                                row.getBoolean("written")))
                .optional();
    }

    /// Once the part is over.
    void leadBack(Conversation part, ConversationNumber from) {
        about(LEAD_BACK, part).param("from", from.value()).update();
        about(FORGET, part).update();
    }

    private JdbcClient.StatementSpec about(String sql, Conversation part) {
        return jdbc.sql(sql)
                .param("team", part.team().value())
                .param("part", part.number().value());
    }
}
