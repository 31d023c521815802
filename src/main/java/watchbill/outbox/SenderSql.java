package watchbill.outbox;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.mail.MailAddress;
import watchbill.people.TeamId;

/// The senders of teams.
@Repository
class SenderSql {

    private static final String FIND =
            "select name, address from outbox.sender where team_id = :team";

    private static final String PUT =
            """
            insert into outbox.sender (team_id, name, address) values (:team, :name, :address)
            on conflict (team_id) do update set name = excluded.name, address = excluded.address
            """;

    private final JdbcClient jdbc;

    SenderSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MailAddress> find(TeamId team) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .query((row, _) -> new MailAddress(row.getString("name"), row.getString("address")))
                .optional();
    }

    void put(TeamId team, MailAddress address) {
        jdbc.sql(PUT)
                .param("team", team.value())
                .param("name", address.name())
                .param("address", address.address())
                .update();
    }
}
