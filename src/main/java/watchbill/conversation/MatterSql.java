package watchbill.conversation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// What a team's conversations are about, taken together.
@Repository
class MatterSql {

    /// Along index `active`: the cost grows with what is open, not with what there ever was.
    private static final String COUNT_OPEN =
            """
            select kind, topic_id, count(*) as conversations
              from conversation.conversation
             where team_id = :team and resolved_at is null
             group by kind, topic_id
            """;

    private static final String COMPONENTS = inUse("component");

    private static final String SITES = inUse("site");

    private final JdbcClient jdbc;

    MatterSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OpenCounts countOpen(TeamId team) {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        var topics = new HashMap<TopicId, Integer>();
        jdbc.sql(COUNT_OPEN)
                .param("team", team.value())
                .query(row -> {
                    var count = row.getInt("conversations");
                    kinds.merge(Coded.of(Kind.class, row.getString("kind")), count, Integer::sum);
                    var topic = row.getLong("topic_id");
                    if (!row.wasNull()) {
                        topics.put(new TopicId(topic), count);
                    }
                });
        return new OpenCounts(kinds, topics);
    }

    List<String> components(TeamId team, int limit) {
        return names(COMPONENTS, team, limit);
    }

    List<String> sites(TeamId team, int limit) {
        return names(SITES, team, limit);
    }

    private List<String> names(String sql, TeamId team, int limit) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("limit", limit)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /// Leaps along the column's index from one name to the next, so that the cost grows with the names and not with the
    /// conversations that have them.
    private static String inUse(String column) {
        return """
        with recursive found as (
          (select %1$s as name from conversation.conversation
            where team_id = :team and %1$s is not null
            order by %1$s limit 1)
          union all
          select (select c.%1$s from conversation.conversation c
                   where c.team_id = :team and c.%1$s > found.name
                   order by c.%1$s limit 1)
            from found
           where found.name is not null
        )
        select name from found where name is not null limit :limit
        """
                .formatted(column);
    }
}
