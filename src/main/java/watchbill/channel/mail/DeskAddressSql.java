package watchbill.channel.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.Coded;
import watchbill.people.TeamId;

@Repository
class DeskAddressSql {

    private static final String OF =
            """
            select team_id, address, name, rule, forward_to
              from channel.desk_address
             where team_id = :team
             order by added
            """;

    private static final String ALL =
            """
            select team_id, address, name, rule, forward_to
              from channel.desk_address
            """;

    /// Changes nothing when the address is another team's.
    private static final String KEEP =
            """
            insert into channel.desk_address as a (team_id, address, name)
            values (:team, :address, :name)
                on conflict (address) do update set name = excluded.name
             where a.team_id = excluded.team_id
            """;

    private static final String TREAT =
            """
            update channel.desk_address
               set rule = :rule, forward_to = nullif(:forwardTo, '')
             where team_id = :team
               and address = :address
            """;

    private static final String REMOVE =
            """
            delete from channel.desk_address
             where team_id = :team
               and address = :address
            """;

    private final JdbcClient jdbc;

    DeskAddressSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeskAddress> of(TeamId team) {
        return jdbc.sql(OF).param("team", team.value()).query(DeskAddressSql::address).list();
    }

    Map<String, DeskAddress> all() {
        return jdbc.sql(ALL).query(DeskAddressSql::address).list().stream()
                .collect(Collectors.toUnmodifiableMap(DeskAddress::address, Function.identity()));
    }

    boolean keep(DeskAddress desk) {
        return jdbc.sql(KEEP)
                        .param("team", desk.team().value())
                        .param("address", desk.address())
                        .param("name", desk.name())
                        .update()
                > 0;
    }

    void treat(DeskAddress desk) {
        jdbc.sql(TREAT)
                .param("team", desk.team().value())
                .param("address", desk.address())
                .param("rule", desk.rule().code())
                .param("forwardTo", desk.forwardTo())
                .update();
    }

    void remove(TeamId team, String address) {
        jdbc.sql(REMOVE).param("team", team.value()).param("address", address).update();
    }

    private static DeskAddress address(ResultSet row, int number) throws SQLException {
        return new DeskAddress(
                new TeamId(row.getLong("team_id")),
                row.getString("address"),
                row.getString("name"),
                Coded.of(AddressRule.class, row.getString("rule")),
                Objects.requireNonNullElse(row.getString("forward_to"), ""));
    }
}
