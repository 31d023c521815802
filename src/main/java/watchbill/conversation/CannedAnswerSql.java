package watchbill.conversation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Canned answers.
@Repository
class CannedAnswerSql {

    private static final String ALL =
            "select id, title, text from conversation.canned_answer where team_id = :team order by title";

    private static final String PUT =
            """
            insert into conversation.canned_answer (team_id, title, text) values (:team, :title, :text)
            on conflict (team_id, title) do update set text = excluded.text
            """;

    private static final String DELETE =
            "delete from conversation.canned_answer where team_id = :team and id = :id";

    private final JdbcClient jdbc;

    CannedAnswerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CannedAnswer> all(TeamId team) {
        return jdbc.sql(ALL)
                .param("team", team.value())
                .query((row, _) ->
                        new CannedAnswer(
                                row.getLong("id"), row.getString("title"), row.getString("text")))
                .list();
    }

    void put(TeamId team, String title, String text) {
        jdbc.sql(PUT)
                .param("team", team.value())
                .param("title", title)
                .param("text", text)
                .update();
    }

    void delete(TeamId team, long id) {
        jdbc.sql(DELETE).param("team", team.value()).param("id", id).update();
    }
}
