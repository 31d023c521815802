package watchbill.channel.mail;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// The guidance that teams wrote for themselves.
@Repository
class GuidanceSql {

    private static final String FIND =
            "select markdown from channel.guidance where team_id = :team";

    private static final String PUT =
            """
            insert into channel.guidance (team_id, markdown) values (:team, :markdown)
            on conflict (team_id) do update set markdown = excluded.markdown
            """;

    private static final String REMOVE = "delete from channel.guidance where team_id = :team";

    private final JdbcClient jdbc;

    GuidanceSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(TeamId team) {
        return jdbc.sql(FIND).param("team", team.value()).query(String.class).optional();
    }

    void put(TeamId team, String markdown) {
        jdbc.sql(PUT).param("team", team.value()).param("markdown", markdown).update();
    }

    void remove(TeamId team) {
        jdbc.sql(REMOVE).param("team", team.value()).update();
    }
}
