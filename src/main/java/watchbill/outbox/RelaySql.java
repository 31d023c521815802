package watchbill.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.mail.RelaySettings;
import watchbill.people.TeamId;

/// The relays of teams.
@Repository
class RelaySql {

    private static final String ALL =
            """
            select team_id, host, port, user_name, password, encryption
              from outbox.relay
            """;

    private static final String PUT =
            """
            insert into outbox.relay (team_id, host, port, user_name, password, encryption)
            values (:team, :host, :port, :user, :password, :encryption)
            on conflict (team_id)
            do update set host = excluded.host,
                          port = excluded.port,
                          user_name = excluded.user_name,
                          password = excluded.password,
                          encryption = excluded.encryption
            """;

    private static final String REMOVE = "delete from outbox.relay where team_id = :team";

    private final JdbcClient jdbc;

    RelaySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TeamId, RelaySettings> all() {
        return jdbc
                .sql(ALL)
                .query((row, _) -> Map.entry(new TeamId(row.getLong("team_id")), relay(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(TeamId team, RelaySettings relay) {
        jdbc.sql(PUT)
                .param("team", team.value())
                .param("host", relay.host())
                .param("port", relay.port())
                .param("user", relay.user())
                .param("password", relay.password())
                .param("encryption", relay.tls().name())
                .update();
    }

    void remove(TeamId team) {
        jdbc.sql(REMOVE).param("team", team.value()).update();
    }

    private static RelaySettings relay(ResultSet row) throws SQLException {
        return new RelaySettings(
                row.getString("host"),
                row.getInt("port"),
                row.getString("user_name"),
                row.getString("password"),
                RelaySettings.Encryption.valueOf(row.getString("encryption")));
    }
}
