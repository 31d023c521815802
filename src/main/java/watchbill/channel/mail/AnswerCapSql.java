package watchbill.channel.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

@Repository
class AnswerCapSql {

    /// A mail that a machine of ours wrote.
    record AutomaticAnswer(TeamId team, String address, Instant at) {

        String domain() {
            return address.substring(address.lastIndexOf('@') + 1);
        }
    }

    private static final String ADD =
            """
            insert into channel.automatic_answer (team_id, address, domain, at)
            select :team, :address, :domain, :at
              from (select count(*) filter (where address = :address) as to_address,
                           count(*) as to_domain
                      from channel.automatic_answer
                     where team_id = :team
                       and domain = :domain
                       and at > :start) as given
             where to_address < :mostForAddress
               and to_domain < :mostForDomain
            """;

    private static final String FORGET =
            """
            delete from channel.automatic_answer
             where at <= :start
            """;

    private final JdbcClient jdbc;

    AnswerCapSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds one if fewer than so many were given since a start.
    ///
    /// @return whether it was added
    boolean add(AutomaticAnswer answer, Instant start, int mostForAddress, int mostForDomain) {
        return jdbc.sql(ADD)
                        .param("team", answer.team().value())
                        .param("address", answer.address())
                        .param("domain", answer.domain())
                        .param("at", answer.at().atOffset(ZoneOffset.UTC))
                        .param("start", start.atOffset(ZoneOffset.UTC))
                        .param("mostForAddress", mostForAddress)
                        .param("mostForDomain", mostForDomain)
                        .update()
                > 0;
    }

    /// @return how many were forgotten
    int forget(Instant start) {
        return jdbc.sql(FORGET).param("start", start.atOffset(ZoneOffset.UTC)).update();
    }
}
