package watchbill.channel.mail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.channel.mail.MailThread.Referred;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

@Repository
class ReferenceSql {

    /// Sorted, so that two transactions that add the same ids wait for each other instead of for ever.
    private static final String ADD =
            """
            insert into channel.mail_reference (team_id, message_id, conversation, sent)
            select :team, id, :conversation, :sent
              from unnest(cast(:ids as text[])) as id
             order by id
                on conflict (team_id, message_id) do nothing
            """;

    /// The id that comes first in the list wins; what is from the archive, only where nothing else is found.
    private static final String FIND =
            """
            with wanted as (
              select id, position from unnest(cast(:ids as text[])) with ordinality as w (id, position)
            )
            select conversation
              from (select r.conversation, false as archived, wanted.position
                      from wanted
                      join channel.mail_reference r on r.team_id = :team and r.message_id = wanted.id
                     union all
                    select r.conversation, true, wanted.position
                      from wanted
                      join channel.archived_reference r on r.team_id = :team and r.message_id = wanted.id) found
             order by archived, position
             limit 1
            """;

    private static final String FIND_SENT =
            """
            select conversation
              from channel.mail_reference
             where team_id = :team
               and message_id = :id
               and sent
            """;

    private static final String OF =
            """
            select message_id, sent
              from channel.mail_reference
             where team_id = :team
               and conversation = :conversation
             order by added
            """;

    private final JdbcClient jdbc;

    ReferenceSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TeamId team, ConversationNumber conversation, Collection<String> ids, boolean sent) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("sent", sent)
                .param("ids", ids.toArray(String[]::new))
                .update();
    }

    Optional<ConversationNumber> find(TeamId team, List<String> ids) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("ids", ids.toArray(String[]::new))
                .query(Long.class)
                .optional()
                .map(ConversationNumber::new);
    }

    Optional<ConversationNumber> findSent(TeamId team, String id) {
        return jdbc.sql(FIND_SENT)
                .param("team", team.value())
                .param("id", id)
                .query(Long.class)
                .optional()
                .map(ConversationNumber::new);
    }

    List<Referred> of(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(OF)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query((row, _) ->
                        new Referred(row.getString("message_id"), row.getBoolean("sent")))
                .list();
    }
}
