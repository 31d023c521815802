package watchbill.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ArchiveEvent;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MessageId;
import watchbill.people.TeamId;

/// The words of archives. Each message is found by its own subject: which one is the first may turn out later.
@Repository
class ArchiveIndexSql {

    private static final String PUT =
            """
            insert into search.entry (team_id, conversation, message_id, words)
            select m.team_id, m.conversation, m.id,
                   search.words(
                     search.person(m.author_name, case when m.person_id is null then m.author_email end),
                     (select string_agg(a.name, ' ' order by a.position) from conversation.attachment a
                       where a.team_id = m.team_id and a.message_id = m.id),
                     w.subject,
                     m.text)
              from unnest(cast(:conversations as bigint[]), cast(:messages as bigint[]), cast(:subjects as text[]))
                   as w (conversation, message, subject)
              join conversation.message m
                on m.team_id = :team and m.conversation = w.conversation and m.id = w.message
            """;

    private static final String MOVE =
            "update search.entry set conversation = :into where team_id = :team and conversation = :from";

    private static final String REMOVE =
            """
            delete from search.entry
             where team_id = :team and conversation = any (cast(:conversations as bigint[]))
               and message_id = any (cast(:messages as bigint[]))
            """;

    private final JdbcClient jdbc;

    ArchiveIndexSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Messages that are not there yet.
    void put(TeamId team, List<ArchiveEvent.Message> messages) {
        jdbc.sql(PUT)
                .param("team", team.value())
                .param(
                        "conversations",
                        numbers(messages.stream().map(ArchiveEvent.Message::conversation).toList()))
                .param("messages", ids(messages.stream().map(ArchiveEvent.Message::id).toList()))
                .param(
                        "subjects",
                        messages.stream().map(ArchiveEvent.Message::subject).toArray(String[]::new))
                .update();
    }

    void move(TeamId team, ConversationNumber from, ConversationNumber into) {
        jdbc.sql(MOVE)
                .param("team", team.value())
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }

    void remove(TeamId team, List<ConversationNumber> conversations, List<MessageId> messages) {
        jdbc.sql(REMOVE)
                .param("team", team.value())
                .param("conversations", numbers(conversations))
                .param("messages", ids(messages))
                .update();
    }

    private static Long[] numbers(List<ConversationNumber> conversations) {
        return conversations.stream().map(ConversationNumber::value).toArray(Long[]::new);
    }

    private static Long[] ids(List<MessageId> messages) {
        return messages.stream().map(MessageId::value).toArray(Long[]::new);
    }
}
