package watchbill.responseclock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;
import watchbill.responseclock.KnownGoals.TeamGoal;
import watchbill.responseclock.KnownGoals.TeamGroup;

/// Goals of teams, with the instant they take effect, and of customer groups.
@Repository
class GoalSql {

    private static final String OF_TEAM =
            """
            select goal_seconds from responseclock.goal
             where team_id = :team and effective_from <= :at
             order by effective_from desc
             limit 1
            """;

    private static final String ALL =
            "select team_id, effective_from, goal_seconds from responseclock.goal";

    private static final String ALL_GROUPS =
            "select team_id, name, goal_seconds, members from responseclock.customer_group";

    private static final String PUT =
            """
            insert into responseclock.goal (team_id, effective_from, goal_seconds) values (:team, :from, :seconds)
            on conflict (team_id, effective_from) do update set goal_seconds = excluded.goal_seconds
            """;

    private static final String PLANNED =
            """
            select effective_from, goal_seconds from responseclock.goal
             where team_id = :team and effective_from > :after
             order by effective_from
            """;

    private static final String REMOVE =
            """
            delete from responseclock.goal
             where team_id = :team and effective_from = :from
            returning goal_seconds
            """;

    private static final String PUT_GROUP =
            """
            insert into responseclock.customer_group (team_id, name, goal_seconds, members)
            values (:team, :name, :seconds, :members)
            on conflict (team_id, name)
            do update set goal_seconds = excluded.goal_seconds, members = excluded.members
            """;

    private static final String DROP_GROUP =
            "delete from responseclock.customer_group where team_id = :team and name = :name";

    private static final String GROUPS =
            """
            select name, goal_seconds, members from responseclock.customer_group where team_id = :team order by name
            """;

    private final JdbcClient jdbc;

    GoalSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> ofTeam(TeamId team, Instant at) {
        return jdbc.sql(OF_TEAM)
                .param("team", team.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Duration.ofSeconds(row.getLong(1)))
                .optional();
    }

    /// Every goal of every team, and of its customer groups.
    KnownGoals all() {
        return new KnownGoals(
                jdbc.sql(ALL)
                        .query((row, _) ->
                                new TeamGoal(
                                        team(row),
                                        row.getObject("effective_from", OffsetDateTime.class)
                                                .toInstant(),
                                        goal(row)))
                        .list(),
                jdbc.sql(ALL_GROUPS)
                        .query((row, _) -> new TeamGroup(team(row), group(row)))
                        .list());
    }

    void put(TeamId team, Duration goal, Instant from) {
        jdbc.sql(PUT)
                .param("team", team.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("seconds", goal.toSeconds())
                .update();
    }

    SortedMap<Instant, Duration> planned(TeamId team, Instant after) {
        var planned = new TreeMap<Instant, Duration>();
        jdbc.sql(PLANNED)
                .param("team", team.value())
                .param("after", after.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    planned.put(
                            row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                            Duration.ofSeconds(row.getLong("goal_seconds")));
                });
        return planned;
    }

    Optional<Duration> remove(TeamId team, Instant from) {
        return jdbc.sql(REMOVE)
                .param("team", team.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Duration.ofSeconds(row.getLong(1)))
                .optional();
    }

    void putGroup(TeamId team, String name, Duration goal, List<String> members) {
        jdbc.sql(PUT_GROUP)
                .param("team", team.value())
                .param("name", name)
                .param("seconds", goal.toSeconds())
                .param("members", members.toArray(String[]::new))
                .update();
    }

    void dropGroup(TeamId team, String name) {
        jdbc.sql(DROP_GROUP).param("team", team.value()).param("name", name).update();
    }

    List<CustomerGroup> groups(TeamId team) {
        return jdbc.sql(GROUPS).param("team", team.value()).query((row, _) -> group(row)).list();
    }

    private static TeamId team(ResultSet row) throws SQLException {
        return new TeamId(row.getLong("team_id"));
    }

    private static Duration goal(ResultSet row) throws SQLException {
        return Duration.ofSeconds(row.getLong("goal_seconds"));
    }

    private static CustomerGroup group(ResultSet row) throws SQLException {
        return new CustomerGroup(
                row.getString("name"),
                goal(row),
                List.of((String[]) row.getArray("members").getArray()));
    }
}
