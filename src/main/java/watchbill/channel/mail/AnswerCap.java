package watchbill.channel.mail;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import watchbill.people.TeamId;

/// How many automatic answers a sender, and a sender's whole domain, may cause in an hour.
///
/// Header lines end most loops between machines, but not all: some change their address with every mail. So there is a
/// number, too.
@Component
class AnswerCap {

    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST_FOR_ADDRESS = 3;
    private static final int MOST_FOR_DOMAIN = 20;

    private final AnswerCapSql sql;

    AnswerCap(AnswerCapSql sql) {
        this.sql = sql;
    }

    /// Takes one of the answers that are left.
    ///
    /// @return whether there was one; a machine may then answer this address once
    boolean take(TeamId team, String address, Instant now) {
        var domain = address.substring(address.lastIndexOf('@') + 1);
        var given = sql.since(team, address, domain, now.minus(SPAN));
        var free = given.toAddress() < MOST_FOR_ADDRESS && given.toDomain() < MOST_FOR_DOMAIN;
        if (free) {
            sql.add(team, address, domain, now);
        }
        return free;
    }
}
