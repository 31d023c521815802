package watchbill.channel.mail;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// The guidance that teams wrote for themselves.
@Repository
class GuidanceSql {

    private static final String ALL = "select team_id, markdown from channel.guidance";

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

    Map<TeamId, String> all() {
        return jdbc
                .sql(ALL)
                .query((row, _) ->
                        Map.entry(new TeamId(row.getLong("team_id")), row.getString("markdown")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(TeamId team, String markdown) {
        jdbc.sql(PUT).param("team", team.value()).param("markdown", markdown).update();
    }

    void remove(TeamId team) {
        jdbc.sql(REMOVE).param("team", team.value()).update();
    }
}
