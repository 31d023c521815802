package watchbill.channel.way;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

@Repository
class CheckSql {

    private static final String ADD =
            """
            insert into channel.way_check (team_id, way, day, person_id, at)
            values (:team, :way, :day, :person, :at)
                on conflict do nothing
            """;

    private static final String ON =
            "select way from channel.way_check where team_id = :team and day = :day";

    private static final String LAST =
            """
            select way, day, person_id, at
              from channel.way_check
             where team_id = :team
               and way = :way
             order by day desc
             limit 1
            """;

    private final JdbcClient jdbc;

    CheckSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TeamId team, Check check) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("way", check.way())
                .param("day", check.day())
                .param("person", check.by().value())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The keys of the ways that somebody looked after on a day.
    Set<String> on(TeamId team, LocalDate day) {
        return jdbc
                .sql(ON)
                .param("team", team.value())
                .param("day", day)
                .query(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Check> last(TeamId team, String way) {
        return jdbc.sql(LAST)
                .param("team", team.value())
                .param("way", way)
                .query((row, _) ->
                        new Check(
                                row.getString("way"),
                                row.getObject("day", LocalDate.class),
                                new PersonId(row.getLong("person_id")),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
