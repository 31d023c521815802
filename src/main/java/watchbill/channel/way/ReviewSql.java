package watchbill.channel.way;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

@Repository
class ReviewSql {

    private static final String LATEST =
            """
            select distinct on (team_id, way) team_id, way, decision, next_on, person_id, decided_at
              from channel.way_review
             order by team_id, way, decided_at desc
            """;

    /// Of two presses within a microsecond one counts.
    private static final String ADD =
            """
            insert into channel.way_review (team_id, way, decided_at, person_id, decision, next_on)
            values (:team, :way, :at, :person, :decision, :nextOn)
                on conflict do nothing
            """;

    private final JdbcClient jdbc;

    ReviewSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest of each way, by its key, for each team.
    Map<TeamId, Map<String, Review>> latest() {
        return jdbc
                .sql(LATEST)
                .query((row, _) -> Map.entry(new TeamId(row.getLong("team_id")), review(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(
                                        Map.Entry::getValue,
                                        Collectors.toUnmodifiableMap(
                                                Review::way, Function.identity()))));
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getString("way"),
                row.getString("decision"),
                row.getObject("next_on", LocalDate.class),
                new PersonId(row.getLong("person_id")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    void add(TeamId team, Review review) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("way", review.way())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .param("person", review.by().value())
                .param("decision", review.decision())
                .param("nextOn", review.nextOn())
                .update();
    }
}
