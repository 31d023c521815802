package watchbill.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamSql {

    private static final String ALL =
            """
            select id, slug, name, practice_name, zone
              from people.team
             order by id
            """;

    private static final String ADD =
            """
            insert into people.team (slug, name, zone, made_at)
            values (:slug, :name, :zone, :now)
            returning id, slug, name, practice_name, zone
            """;

    private static final String CHANGE =
            """
            update people.team
               set slug = :slug, name = :name, practice_name = :practiceName, zone = :zone
             where id = :id
            """;

    /// Rows that refer to the team can still be added meanwhile.
    private static final String LOCK =
            """
            select id
              from people.team
             where id = :id
               for no key update
            """;

    private static final String ADMINS_NEED_CODE =
            """
            select admin_code
              from people.team
             where id = :id
            """;

    private static final String LET_ADMINS_NEED_CODE =
            """
            update people.team
               set admin_code = :needed
             where id = :id
            """;

    private final JdbcClient jdbc;

    TeamSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Team> all() {
        return jdbc.sql(ALL).query(TeamSql::team).list();
    }

    Team add(String slug, String name, ZoneId zone, Instant now) {
        return jdbc.sql(ADD)
                .param("slug", slug)
                .param("name", name)
                .param("zone", zone.getId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(TeamSql::team)
                .single();
    }

    void change(Team team) {
        jdbc.sql(CHANGE)
                .param("id", team.id().value())
                .param("slug", team.slug())
                .param("name", team.name())
                .param("practiceName", team.practiceName())
                .param("zone", team.zone().getId())
                .update();
    }

    void lock(TeamId team) {
        jdbc.sql(LOCK).param("id", team.value()).query(Long.class).single();
    }

    boolean adminsNeedCode(TeamId team) {
        return jdbc.sql(ADMINS_NEED_CODE).param("id", team.value()).query(Boolean.class).single();
    }

    void letAdminsNeedCode(TeamId team, boolean needed) {
        jdbc.sql(LET_ADMINS_NEED_CODE).param("id", team.value()).param("needed", needed).update();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                new TeamId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("practice_name"),
                ZoneId.of(row.getString("zone")));
    }
}
