package watchbill.search;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MessageId;
import watchbill.people.TeamId;

/// The words of messages: one row each, however much is found by it.
@Repository
class IndexSql {

    /// Whoever asked is found by the first message, whoever wrote it; by the first message is found what the inquiry is
    /// called, too. Our own people are found by their names.
    private static final String WORDS =
            """
            search.words(
              search.person(m.author_name, case when m.person_id is null then m.author_email end)
                || case when first.one and c.requester_email is distinct from m.author_email
                        then ' ' || search.person(c.requester_name, c.requester_email) else '' end,
              (select string_agg(a.name, ' ' order by a.position) from conversation.attachment a
                where a.team_id = m.team_id and a.message_id = m.id),
              case when first.one then c.subject end,
              m.text)
            """;

    private static final String MESSAGE =
            """
              from conversation.message m
              join conversation.conversation c on c.team_id = m.team_id and c.number = m.conversation
             cross join lateral (
                    select not exists (select from conversation.message f
                                        where f.team_id = m.team_id and f.conversation = m.conversation
                                          and f.id < m.id and f.direction = 'in')
                           and m.direction = 'in' as one) first
            """;

    private static final String OF_ONE =
            " where m.team_id = :team and m.conversation = :conversation";

    /// Of an inquiry that is just being stored all is at hand but the names of its files: mail comes in no slower.
    private static final String PUT_OPENED =
            """
            insert into search.entry (team_id, conversation, message_id, words)
            values (:team, :conversation, :message,
                    search.words(
                      search.person(:name, :email),
                      (select string_agg(a.name, ' ' order by a.position) from conversation.attachment a
                        where a.team_id = :team and a.message_id = :message),
                      :subject,
                      :text))
            """;

    private static final String PUT =
            "insert into search.entry (team_id, conversation, message_id, words)"
                    + " select m.team_id, m.conversation, m.id, "
                    + WORDS
                    + MESSAGE
                    + OF_ONE
                    + """
                      and m.id = :message
                    on conflict (team_id, conversation, message_id) do update set words = excluded.words
                    """;

    private static final String PUT_FIRST =
            "insert into search.entry (team_id, conversation, message_id, words)"
                    + " select m.team_id, m.conversation, m.id, "
                    + WORDS
                    + MESSAGE
                    + OF_ONE
                    + """
                      and first.one
                    on conflict (team_id, conversation, message_id) do update set words = excluded.words
                    """;

    private static final String PUT_AGAIN =
            "update search.entry e set words = "
                    + WORDS
                    + MESSAGE
                    + """
                     where m.id between :first and :last
                       and e.team_id = m.team_id and e.message_id = m.id
                       and e.conversation in (m.conversation, c.merged_into)
                    """;

    private static final String MOVE =
            "update search.entry set conversation = :into where team_id = :team and conversation = :merged";

    private static final String MOVE_BACK =
            """
            update search.entry e
               set conversation = m.conversation
              from conversation.message m
             where e.team_id = :team and e.conversation = :into
               and m.team_id = :team and m.id = e.message_id and m.conversation = :merged
            """;

    private final JdbcClient jdbc;

    IndexSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param text may be cut where nobody searches any more
    void put(ConversationEvent.Opened opened, String text) {
        about(PUT_OPENED, opened.team(), opened.conversation())
                .param("message", opened.message().value())
                .param("name", opened.requester().name())
                .param("email", opened.requester().email(), Types.VARCHAR)
                .param("subject", opened.stored().subject())
                .param("text", text)
                .update();
    }

    void put(TeamId team, ConversationNumber conversation, MessageId message) {
        about(PUT, team, conversation).param("message", message.value()).update();
    }

    void putFirst(TeamId team, ConversationNumber conversation) {
        about(PUT_FIRST, team, conversation).update();
    }

    /// Keeps the words of some messages anew; those that have none are left alone.
    ///
    /// @param first inclusive, as is the last
    void putAgain(long first, long last) {
        jdbc.sql(PUT_AGAIN).param("first", first).param("last", last).update();
    }

    void move(TeamId team, ConversationNumber merged, ConversationNumber into) {
        merge(MOVE, team, merged, into);
    }

    void moveBack(TeamId team, ConversationNumber merged, ConversationNumber into) {
        merge(MOVE_BACK, team, merged, into);
    }

    private JdbcClient.StatementSpec about(
            String sql, TeamId team, ConversationNumber conversation) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("conversation", conversation.value());
    }

    private void merge(
            String sql, TeamId team, ConversationNumber merged, ConversationNumber into) {
        jdbc.sql(sql)
                .param("team", team.value())
                .param("merged", merged.value())
                .param("into", into.value())
                .update();
    }
}
