package watchbill.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Topics. A team has so few that they are read together.
@Repository
class TopicSql {

    private static final RowMapper<Topic> TOPIC =
            (row, _) -> new Topic(new TopicId(row.getLong("id")), row.getString("name"));

    private static final String LIST =
            """
            select id, name from conversation.topic
             where team_id = :team and retired = :retired
             order by lower(name)
            """;

    private static final String NAMED =
            "select id, name from conversation.topic where team_id = :team and lower(name) = lower(:name)";

    private static final String FIND =
            "select id, name from conversation.topic where team_id = :team and id = :id";

    private static final String COUNT =
            "select count(*) from conversation.topic where team_id = :team";

    private static final String INSERT =
            "insert into conversation.topic (team_id, name) values (:team, :name) returning id, name";

    private static final String RENAME =
            "update conversation.topic set name = :name where team_id = :team and id = :id";

    private static final String RETIRE =
            "update conversation.topic set retired = :retired where team_id = :team and id = :id";

    private final JdbcClient jdbc;

    TopicSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Topic> list(TeamId team, boolean retired) {
        return jdbc.sql(LIST)
                .param("team", team.value())
                .param("retired", retired)
                .query(TOPIC)
                .list();
    }

    Optional<Topic> named(TeamId team, String name) {
        return jdbc.sql(NAMED)
                .param("team", team.value())
                .param("name", name)
                .query(TOPIC)
                .optional();
    }

    Optional<Topic> find(TeamId team, TopicId id) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("id", id.value())
                .query(TOPIC)
                .optional();
    }

    int count(TeamId team) {
        return jdbc.sql(COUNT).param("team", team.value()).query(Integer.class).single();
    }

    Topic insert(TeamId team, String name) {
        return jdbc.sql(INSERT)
                .param("team", team.value())
                .param("name", name)
                .query(TOPIC)
                .single();
    }

    void rename(TeamId team, TopicId id, String name) {
        jdbc.sql(RENAME)
                .param("team", team.value())
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    void retire(TeamId team, TopicId id, boolean retired) {
        jdbc.sql(RETIRE)
                .param("team", team.value())
                .param("id", id.value())
                .param("retired", retired)
                .update();
    }
}
