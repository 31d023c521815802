package watchbill.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// The directory of outside teams.
@Repository
class OutsideTeamSql {

    static final String COLUMNS =
            "o.id as outside_id, o.name, o.responsibility, o.contact as usual_contact, o.email, o.phone, o.tracker, o.retired ";

    private static final String ALL =
            "select " + COLUMNS + " from escalation.outside_team o where o.team_id = :team";

    private static final String BY_NAME = ALL + " order by lower(o.name)";

    private static final String FIND = ALL + " and o.id = :id";

    private static final String INSERT =
            """
            insert into escalation.outside_team (team_id, name, responsibility, contact, email, phone, tracker)
            values (:team, :name, :responsibility, :contact, :email, :phone, :tracker)
            on conflict do nothing
            returning id
            """;

    private static final String UPDATE =
            """
            update escalation.outside_team
               set name = :name, responsibility = :responsibility, contact = :contact, email = :email,
                   phone = :phone, tracker = :tracker
             where team_id = :team and id = :id
               and not exists (select from escalation.outside_team other
                                where other.team_id = :team and other.id <> :id and lower(other.name) = lower(:name))
            """;

    private static final String RETIRE =
            "update escalation.outside_team set retired = :retired where team_id = :team and id = :id";

    private final JdbcClient jdbc;

    OutsideTeamSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OutsideTeam> all(TeamId team) {
        return jdbc.sql(BY_NAME)
                .param("team", team.value())
                .query((row, _) -> outsideTeam(row))
                .list();
    }

    Optional<OutsideTeam> find(TeamId team, OutsideTeamId id) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("id", id.value())
                .query((row, _) -> outsideTeam(row))
                .optional();
    }

    /// @return nothing if the name is taken
    Optional<OutsideTeamId> insert(TeamId team, OutsideTeamCard card) {
        return written(INSERT, team, card)
                .query((row, _) -> new OutsideTeamId(row.getLong("id")))
                .optional();
    }

    /// @return whether it was there and its name was free
    boolean update(TeamId team, OutsideTeamId id, OutsideTeamCard card) {
        return written(UPDATE, team, card).param("id", id.value()).update() == 1;
    }

    void retire(TeamId team, OutsideTeamId id, boolean retired) {
        jdbc.sql(RETIRE)
                .param("team", team.value())
                .param("id", id.value())
                .param("retired", retired)
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, TeamId team, OutsideTeamCard card) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("name", card.name())
                .param("responsibility", card.responsibility())
                .param("contact", card.contact())
                .param("email", card.email())
                .param("phone", card.phone())
                .param("tracker", card.tracker());
    }

    /// Reads [#COLUMNS].
    static OutsideTeam outsideTeam(ResultSet row) throws SQLException {
        var card =
                new OutsideTeamCard(
                        row.getString("name"),
                        row.getString("responsibility"),
                        row.getString("usual_contact"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("tracker"));
        return new OutsideTeam(
                new OutsideTeamId(row.getLong("outside_id")), card, row.getBoolean("retired"));
    }
}
