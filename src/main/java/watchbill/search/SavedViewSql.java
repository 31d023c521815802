package watchbill.search;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Saved views.
@Repository
class SavedViewSql {

    /// There are at most a few dozen for each person.
    private static final String ALL =
            """
            select id, person_id, name, shared, asked
              from search.view
             where team_id = :team
             order by shared desc, place, id
            """;

    private static final String ADD =
            """
            insert into search.view (team_id, person_id, name, shared, asked, place)
            select :team, :person, :name, :shared, :asked, coalesce(max(place), 0) + 1
              from search.view
             where team_id = :team
            """;

    private static final String RENAME =
            "update search.view set name = :name where team_id = :team and id = :id";

    private static final String REMOVE =
            "delete from search.view where team_id = :team and id = :id";

    private static final String PLACE =
            """
            update search.view v
               set place = its.place
              from unnest(cast(:ids as bigint[])) with ordinality as its (id, place)
             where v.team_id = :team and v.id = its.id
            """;

    private final JdbcClient jdbc;

    SavedViewSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> all(TeamId team) {
        return jdbc.sql(ALL)
                .param("team", team.value())
                .query((row, _) ->
                        new SavedView(
                                row.getLong("id"),
                                new PersonId(row.getLong("person_id")),
                                row.getString("name"),
                                row.getBoolean("shared"),
                                row.getString("asked")))
                .list();
    }

    /// @throws DuplicateKeyException if there is one of that name
    void add(TeamId team, PersonId person, String name, boolean shared, String asked) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("person", person.value())
                .param("name", name)
                .param("shared", shared)
                .param("asked", asked)
                .update();
    }

    /// @throws DuplicateKeyException if there is another of that name
    void rename(TeamId team, long id, String name) {
        jdbc.sql(RENAME).param("team", team.value()).param("id", id).param("name", name).update();
    }

    void remove(TeamId team, long id) {
        jdbc.sql(REMOVE).param("team", team.value()).param("id", id).update();
    }

    void place(TeamId team, List<Long> inOrder) {
        jdbc.sql(PLACE)
                .param("team", team.value())
                .param("ids", inOrder.toArray(Long[]::new))
                .update();
    }
}
