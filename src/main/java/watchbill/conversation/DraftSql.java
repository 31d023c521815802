package watchbill.conversation;

import static watchbill.conversation.Columns.utc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Drafts, at most one for each person and conversation.
@Repository
class DraftSql {

    private static final String PUT =
            """
            insert into conversation.draft (team_id, conversation, person_id, text, note, saved_at)
            values (:team, :conversation, :person, :text, :note, :savedAt)
            on conflict (team_id, conversation, person_id)
            do update set text = excluded.text, note = excluded.note, saved_at = excluded.saved_at
            """;

    private static final String DELETE =
            """
            delete from conversation.draft
             where team_id = :team and conversation = :conversation and person_id = :person
            """;

    private static final String ALL =
            """
            select person_id, text, note, saved_at from conversation.draft
             where team_id = :team and conversation = :conversation
            """;

    private final JdbcClient jdbc;

    DraftSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TeamId team, ConversationNumber conversation, Draft draft) {
        jdbc.sql(PUT)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("person", draft.person().value())
                .param("text", draft.text())
                .param("note", draft.note())
                .param("savedAt", utc(draft.savedAt()))
                .update();
    }

    void delete(TeamId team, ConversationNumber conversation, PersonId person) {
        jdbc.sql(DELETE)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("person", person.value())
                .update();
    }

    List<Draft> all(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(ALL)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query((row, _) ->
                        new Draft(
                                new PersonId(row.getLong("person_id")),
                                row.getString("text"),
                                row.getBoolean("note"),
                                Columns.required(row, "saved_at")))
                .list();
    }
}
