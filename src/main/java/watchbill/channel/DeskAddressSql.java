package watchbill.channel;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Desk addresses.
@Repository
class DeskAddressSql {

    private static final RowMapper<DeskAddress> ADDRESS =
            (row, _) ->
                    new DeskAddress(
                            new TeamId(row.getLong("team_id")),
                            row.getString("address"),
                            row.getString("name"));

    private static final String FIND =
            "select team_id, address, name from channel.desk_address where address = :address";

    private static final String OF =
            "select team_id, address, name from channel.desk_address where team_id = :team order by address";

    /// An address that belongs to another team is left alone.
    private static final String PUT =
            """
            insert into channel.desk_address as a (address, team_id, name) values (:address, :team, :name)
            on conflict (address) do update set name = excluded.name where a.team_id = excluded.team_id
            returning address
            """;

    private static final String REMOVE =
            "delete from channel.desk_address where address = :address and team_id = :team";

    private final JdbcClient jdbc;

    DeskAddressSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DeskAddress> find(String address) {
        return jdbc.sql(FIND).param("address", address).query(ADDRESS).optional();
    }

    List<DeskAddress> of(TeamId team) {
        return jdbc.sql(OF).param("team", team.value()).query(ADDRESS).list();
    }

    /// @return whether the address is the team's now
    boolean put(DeskAddress address) {
        return jdbc.sql(PUT)
                .param("address", address.address())
                .param("team", address.team().value())
                .param("name", address.name())
                .query(String.class)
                .optional()
                .isPresent();
    }

    void remove(DeskAddress address) {
        jdbc.sql(REMOVE)
                .param("address", address.address())
                .param("team", address.team().value())
                .update();
    }
}
