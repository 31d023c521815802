package watchbill.channel.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.channel.mail.FailingAddresses.Failing;
import watchbill.channel.mail.FailingAddresses.TeamAddress;
import watchbill.people.TeamId;

@Repository
class FailingAddressSql {

    private static final String FIND =
            """
            select since, reason
              from channel.failing_address
             where team_id = :team
               and address = :address
            """;

    private static final String ALL = "select team_id, address from channel.failing_address";

    private static final String ADD =
            """
            insert into channel.failing_address (team_id, address, since, reason)
            values (:team, :address, :at, :reason)
                on conflict (team_id, address) do nothing
            """;

    private static final String REMOVE =
            """
            delete from channel.failing_address
             where team_id = :team
               and address = :address
            """;

    private final JdbcClient jdbc;

    FailingAddressSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Failing> find(TeamId team, String address) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("address", address)
                .query((row, _) ->
                        new Failing(
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                row.getString("reason")))
                .optional();
    }

    Set<TeamAddress> all() {
        return jdbc.sql(ALL)
                .query((row, _) ->
                        new TeamAddress(
                                new TeamId(row.getLong("team_id")), row.getString("address")))
                .set();
    }

    boolean add(TeamId team, String address, String reason, Instant at) {
        return jdbc.sql(ADD)
                        .param("team", team.value())
                        .param("address", address)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                > 0;
    }

    void remove(TeamId team, String address) {
        jdbc.sql(REMOVE).param("team", team.value()).param("address", address).update();
    }
}
