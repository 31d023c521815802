package watchbill.channel.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

@Repository
class AnswerCapSql {

    /// How many automatic answers were given.
    record Given(int toAddress, int toDomain) {}

    private static final String SINCE =
            """
            select count(*) filter (where address = :address) as to_address,
                   count(*) as to_domain
              from channel.automatic_answer
             where team_id = :team
               and domain = :domain
               and at > :start
            """;

    private static final String ADD =
            """
            insert into channel.automatic_answer (team_id, address, domain, at)
            values (:team, :address, :domain, :at)
            """;

    /// What is older than the span is of no use to anybody.
    private static final String FORGET =
            """
            delete from channel.automatic_answer
             where team_id = :team
               and domain = :domain
               and at <= :start
            """;

    private final JdbcClient jdbc;

    AnswerCapSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Given since(TeamId team, String address, String domain, Instant start) {
        jdbc.sql(FORGET)
                .param("team", team.value())
                .param("domain", domain)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(SINCE)
                .param("team", team.value())
                .param("address", address)
                .param("domain", domain)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Given(row.getInt("to_address"), row.getInt("to_domain")))
                .single();
    }

    void add(TeamId team, String address, String domain, Instant at) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("address", address)
                .param("domain", domain)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
