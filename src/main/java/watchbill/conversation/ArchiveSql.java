package watchbill.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Conversations of archives: many rows in one statement, which get them as one JSON text.
@Repository
class ArchiveSql {

    /// A conversation's row, as the statements name its columns.
    private record Thread(
            long number,
            String subject,
            String requesterName,
            @Nullable String requesterEmail,
            String first,
            String last) {

        static Thread of(ConversationNumber number, ArchivedThread thread) {
            return new Thread(
                    number.value(),
                    thread.subject(),
                    thread.requester().name(),
                    thread.requester().email(),
                    thread.first().toString(),
                    thread.last().toString());
        }
    }

    /// A message's row, as the statement names its columns.
    private record Message(
            long id,
            long conversation,
            String direction,
            String authorName,
            @Nullable String authorEmail,
            @Nullable Long person,
            String at,
            String text,
            String quoted,
            String html,
            int attachments,
            List<String> warnings) {

        static Message of(MessageId id, ArchivedMessage message) {
            var text = message.text();
            return new Message(
                    id.value(),
                    message.conversation().value(),
                    message.direction().code(),
                    message.author().name(),
                    message.author().email(),
                    message.person() == null ? null : message.person().value(),
                    message.at().toString(),
                    text.visible(),
                    text.quoted(),
                    text.html(),
                    text.attachments().size(),
                    text.warnings());
        }
    }

    private static final JsonMapper ROWS =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private static final String NUMBERS =
            "select nextval('conversation.number') from generate_series(1, :count)";

    private static final String MESSAGE_IDS =
            "select nextval('conversation.message_id') from generate_series(1, :count)";

    private static final String THREADS =
            """
            json_to_recordset(cast(:threads as json))
                 as t (number bigint, subject text, requester_name text, requester_email text,
                       first timestamptz, last timestamptz)
            """;

    private static final String INSERT =
            """
            insert into conversation.conversation
                   (team_id, number, subject, kind, state, owner_id, requester_name, requester_email, method, labels,
                    arrived_at, first_contact, customer_wrote, resolved_at, outcome)
            select :team, number, subject, 'use', 'archived', :owner, requester_name, requester_email, 'mail', '{}',
                   first, first, last, last, 'archived'
              from
            """
                    + THREADS;

    /// Only what was written before the first message known so far changes who asked what.
    private static final String EXTEND =
            """
            update conversation.conversation c
               set subject = case when t.first < c.arrived_at then t.subject else c.subject end,
                   requester_name = case when t.first < c.arrived_at then t.requester_name else c.requester_name end,
                   requester_email = case when t.first < c.arrived_at then t.requester_email else c.requester_email end,
                   arrived_at = least(c.arrived_at, t.first),
                   first_contact = least(c.first_contact, t.first),
                   customer_wrote = greatest(c.customer_wrote, t.last),
                   resolved_at = greatest(c.resolved_at, t.last)
              from
            """
                    + THREADS
                    + " where c.team_id = :team and c.number = t.number and c.state = 'archived'";

    private static final String WRITE =
            """
            insert into conversation.message
                   (team_id, conversation, id, direction, author_name, author_email, person_id, at, text, quoted, html,
                    via, attachments, warnings)
            select :team, conversation, id, direction, author_name, author_email, person, at, text, quoted, html,
                   'mail', attachments, warnings
              from json_to_recordset(cast(:messages as json))
                   as m (conversation bigint, id bigint, direction text, author_name text, author_email text,
                         person bigint, at timestamptz, text text, quoted text, html text, attachments int,
                         warnings text[])
            """;

    private static final String TAKE =
            """
            update conversation.conversation c
               set subject = case when t.arrived_at < c.arrived_at then t.subject else c.subject end,
                   requester_name = case when t.arrived_at < c.arrived_at then t.requester_name else c.requester_name end,
                   requester_email =
                     case when t.arrived_at < c.arrived_at then t.requester_email else c.requester_email end,
                   arrived_at = least(c.arrived_at, t.arrived_at),
                   first_contact = least(c.first_contact, t.first_contact),
                   customer_wrote = greatest(c.customer_wrote, t.customer_wrote),
                   resolved_at = greatest(c.resolved_at, t.resolved_at)
              from conversation.conversation t
             where c.team_id = :team and c.number = :into and t.team_id = :team and t.number = :from
            """;

    private static final String MOVE =
            """
            update conversation.message set conversation = :into
             where team_id = :team and conversation = :from
            """;

    /// All that can happen to what is from the archive is an event on its timeline.
    private static final String TOUCHED =
            """
            select exists (select from conversation.message
                            where team_id = :team and conversation = any (cast(:conversations as bigint[]))
                              and direction = 'event')
            """;

    private static final String REMOVE_ATTACHMENTS =
            """
            delete from conversation.attachment
             where team_id = :team and message_id = any (cast(:messages as bigint[]))
            """;

    private static final String REMOVE_MESSAGES =
            """
            delete from conversation.message
             where team_id = :team and conversation = any (cast(:conversations as bigint[]))
               and id = any (cast(:messages as bigint[]))
            """;

    private static final String REMOVE_EMPTY =
            """
            delete from conversation.conversation c
             where c.team_id = :team and c.number = any (cast(:conversations as bigint[])) and c.state = 'archived'
               and not exists (select from conversation.message m
                                where m.team_id = c.team_id and m.conversation = c.number)
            returning c.number
            """;

    /// The first and the last message that are left say who asked, and from when to when.
    private static final String DRAW =
            """
            update conversation.conversation c
               set requester_name = m.author_name, requester_email = m.author_email,
                   arrived_at = m.first, first_contact = m.first, customer_wrote = m.last, resolved_at = m.last
              from (select distinct on (conversation)
                           conversation, author_name, author_email, at as first,
                           max(at) over (partition by conversation) as last
                      from conversation.message
                     where team_id = :team and conversation = any (cast(:conversations as bigint[]))
                     order by conversation, at, id) m
             where c.team_id = :team and c.number = m.conversation and c.state = 'archived'
            """;

    private final JdbcClient jdbc;

    ArchiveSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConversationNumber> numbers(int count) {
        return jdbc.sql(NUMBERS)
                .param("count", count)
                .query((row, _) -> new ConversationNumber(row.getLong(1)))
                .list();
    }

    List<MessageId> messageIds(int count) {
        return jdbc.sql(MESSAGE_IDS)
                .param("count", count)
                .query((row, _) -> new MessageId(row.getLong(1)))
                .list();
    }

    void insert(
            TeamId team,
            PersonId owner,
            List<ConversationNumber> numbers,
            List<ArchivedThread> threads) {
        var rows = new ArrayList<Thread>(threads.size());
        for (var i = 0; i < threads.size(); i++) {
            rows.add(Thread.of(numbers.get(i), threads.get(i)));
        }
        jdbc.sql(INSERT)
                .param("team", team.value())
                .param("owner", owner.value())
                .param("threads", ROWS.writeValueAsString(rows))
                .update();
    }

    void extend(TeamId team, Map<ConversationNumber, ArchivedThread> found) {
        var rows =
                found.entrySet().stream()
                        .map(entry -> Thread.of(entry.getKey(), entry.getValue()))
                        .toList();
        jdbc.sql(EXTEND)
                .param("team", team.value())
                .param("threads", ROWS.writeValueAsString(rows))
                .update();
    }

    void write(TeamId team, List<MessageId> ids, List<ArchivedMessage> messages) {
        var rows = new ArrayList<Message>(messages.size());
        for (var i = 0; i < messages.size(); i++) {
            rows.add(Message.of(ids.get(i), messages.get(i)));
        }
        jdbc.sql(WRITE)
                .param("team", team.value())
                .param("messages", ROWS.writeValueAsString(rows))
                .update();
    }

    /// Lets one conversation reach as far as another.
    void take(TeamId team, ConversationNumber from, ConversationNumber into) {
        both(TAKE, team, from, into);
    }

    void move(TeamId team, ConversationNumber from, ConversationNumber into) {
        both(MOVE, team, from, into);
    }

    private void both(String sql, TeamId team, ConversationNumber from, ConversationNumber into) {
        jdbc.sql(sql)
                .param("team", team.value())
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }

    boolean touched(TeamId team, List<ConversationNumber> conversations) {
        return jdbc.sql(TOUCHED)
                .param("team", team.value())
                .param("conversations", values(conversations))
                .query(Boolean.class)
                .single();
    }

    void removeMessages(
            TeamId team, List<ConversationNumber> conversations, List<MessageId> messages) {
        for (var sql : List.of(REMOVE_ATTACHMENTS, REMOVE_MESSAGES)) {
            jdbc.sql(sql)
                    .param("team", team.value())
                    .param("conversations", values(conversations))
                    .param("messages", messages.stream().map(MessageId::value).toArray(Long[]::new))
                    .update();
        }
    }

    List<ConversationNumber> removeEmpty(TeamId team, List<ConversationNumber> conversations) {
        return jdbc.sql(REMOVE_EMPTY)
                .param("team", team.value())
                .param("conversations", values(conversations))
                .query((row, _) -> new ConversationNumber(row.getLong(1)))
                .list();
    }

    void draw(TeamId team, List<ConversationNumber> conversations) {
        jdbc.sql(DRAW)
                .param("team", team.value())
                .param("conversations", values(conversations))
                .update();
    }

    private static Long[] values(List<ConversationNumber> conversations) {
        return conversations.stream().map(ConversationNumber::value).toArray(Long[]::new);
    }
}
