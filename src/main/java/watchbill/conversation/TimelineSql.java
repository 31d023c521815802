package watchbill.conversation;

import static watchbill.conversation.Columns.texts;
import static watchbill.conversation.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// The entries of timelines.
@Repository
class TimelineSql {

    private static final RowMapper<Entry> ENTRY = (row, _) -> entry(row);

    private static final String INSERT =
            """
            insert into conversation.message
                   (team_id, conversation, direction, author_name, author_email, person_id, at, text, quoted, html,
                    recipient_names, recipient_emails, via, icon, acknowledgement, volunteer, attachments,
                    warnings, client_key)
            values (:team, :conversation, :direction, :authorName, :authorEmail, :person, :at, :text, :quoted, :html,
                    :recipientNames, :recipientEmails, :via, :icon, :acknowledgement, :volunteer, :attachments,
                    :warnings, :clientKey)
            on conflict (team_id, conversation, client_key) where client_key is not null do nothing
            returning id
            """;

    private static final String COLUMNS =
            """
            m.id, m.conversation, m.direction, m.author_name, m.author_email, m.person_id, m.at, m.text, m.quoted,
            m.html, m.recipient_names, m.recipient_emails, m.via, m.icon, m.acknowledgement, m.volunteer, m.warnings
            """;

    /// A conversation, and what was merged into it; what was taken along from it is read once: along index `merged`, which is next to empty.
    static final String TOGETHER =
            """
             any (array(select cast(:conversation as bigint)
                         union all
                        select j.number from conversation.conversation j
                         where j.team_id = :team and j.merged_into = :conversation))
            """;

    private static final String ENTRIES =
            "select "
                    + COLUMNS
                    + " from conversation.message m where m.team_id = :team and m.conversation ="
                    + TOGETHER
                    + " and m.taken_from is distinct from :conversation order by m.at, m.id";

    private static final String ONE =
            "select "
                    + COLUMNS
                    + " from conversation.message m where m.team_id = :team and m.id = :id and m.conversation ="
                    + TOGETHER;

    private static final String FIRST_FROM_CUSTOMER =
            """
            select min(at) as at from conversation.message
             where team_id = :team and conversation = :conversation and direction = 'in' and at >= :since
            having count(*) > 0
            """;

    private static final String BY_CLIENT_KEY =
            """
            select id from conversation.message
             where team_id = :team and conversation = :conversation and client_key = :clientKey
            """;

    private final JdbcClient jdbc;

    TimelineSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What may be absent says its type all the same: otherwise the statement would be another one each time, and be
    /// planned anew.
    ///
    /// @return nothing if the client key was used before in this conversation
    Optional<MessageId> insert(TeamId team, ConversationNumber conversation, NewEntry entry) {
        return jdbc.sql(INSERT)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("direction", entry.direction().code())
                .param("authorName", entry.author().name())
                .param("authorEmail", entry.author().email(), Types.VARCHAR)
                .param(
                        "person",
                        entry.person() == null ? null : entry.person().value(),
                        Types.BIGINT)
                .param("at", utc(entry.at()))
                .param("text", entry.text())
                .param("quoted", entry.quoted())
                .param("html", entry.html())
                .param(
                        "recipientNames",
                        array(entry.recipients().stream().map(Contact::name).toList()))
                .param(
                        "recipientEmails",
                        array(entry.recipients().stream().map(TimelineSql::emailOrEmpty).toList()))
                .param("via", entry.via())
                .param("icon", entry.icon())
                .param("acknowledgement", entry.acknowledgement())
                .param("volunteer", entry.volunteer())
                .param("attachments", entry.attachments())
                .param("warnings", array(entry.warnings()))
                .param("clientKey", entry.clientKey(), Types.VARCHAR)
                .query((row, _) -> new MessageId(row.getLong(1)))
                .optional();
    }

    Optional<MessageId> findByClientKey(Conversation conversation, String clientKey) {
        return jdbc.sql(BY_CLIENT_KEY)
                .param("team", conversation.team().value())
                .param("conversation", conversation.number().value())
                .param("clientKey", clientKey)
                .query((row, _) -> new MessageId(row.getLong(1)))
                .optional();
    }

    List<Entry> entries(TeamId team, ConversationNumber number) {
        return jdbc.sql(ENTRIES)
                .param("team", team.value())
                .param("conversation", number.value())
                .query(ENTRY)
                .list();
    }

    Optional<Instant> firstFromCustomer(Conversation conversation, Instant since) {
        return jdbc.sql(FIRST_FROM_CUSTOMER)
                .param("team", conversation.team().value())
                .param("conversation", conversation.number().value())
                .param("since", utc(since))
                .query((row, _) -> Columns.instant(row, "at"))
                .optional();
    }

    Optional<Entry> entry(TeamId team, ConversationNumber number, MessageId id) {
        return jdbc.sql(ONE)
                .param("team", team.value())
                .param("conversation", number.value())
                .param("id", id.value())
                .query(ENTRY)
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var person = row.getLong("person_id");
        var personId = row.wasNull() ? null : new PersonId(person);
        return new Entry(
                new MessageId(row.getLong("id")),
                new ConversationNumber(row.getLong("conversation")),
                Coded.of(Direction.class, row.getString("direction")),
                new Contact(row.getString("author_name"), row.getString("author_email")),
                personId,
                Columns.required(row, "at"),
                row.getString("text"),
                row.getString("quoted"),
                row.getString("html"),
                recipients(texts(row, "recipient_names"), texts(row, "recipient_emails")),
                row.getString("via"),
                row.getString("icon"),
                row.getBoolean("acknowledgement"),
                row.getBoolean("volunteer"),
                List.of(),
                texts(row, "warnings"));
    }

    private static List<Contact> recipients(List<String> names, List<String> emails) {
        var recipients = new ArrayList<Contact>(names.size());
        for (var i = 0; i < names.size(); i++) {
            recipients.add(new Contact(names.get(i), emails.get(i)));
        }
        return recipients;
    }

    private static String emailOrEmpty(Contact contact) {
        return contact.email() == null ? "" : contact.email();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
