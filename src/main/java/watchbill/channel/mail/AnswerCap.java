package watchbill.channel.mail;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.AnswerCapSql.AutomaticAnswer;
import watchbill.duework.DueWork;
import watchbill.people.TeamId;

/// How many automatic answers a sender, and a sender's whole domain, may cause in an hour.
///
/// Header lines end most loops between machines, but not all: some change their address with every mail. So there is a
/// number, too.
@Component
class AnswerCap implements DueWork {

    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST_FOR_ADDRESS = 3;
    private static final int MOST_FOR_DOMAIN = 20;

    private final AnswerCapSql sql;
    private volatile Instant nextForgetting = Instant.MIN;

    AnswerCap(AnswerCapSql sql) {
        this.sql = sql;
    }

    /// Takes one of the answers that are left.
    ///
    /// @return whether there was one; a machine may then answer this address once
    boolean take(TeamId team, String address, Instant now) {
        return sql.add(
                new AutomaticAnswer(team, address, now),
                now.minus(SPAN),
                MOST_FOR_ADDRESS,
                MOST_FOR_DOMAIN);
    }

    @Override
    public String name() {
        return "old automatic answers";
    }

    /// Forgets, once an hour, what counts no longer.
    @Override
    public int run(Instant now) {
        if (now.isBefore(nextForgetting)) {
            return 0;
        }
        nextForgetting = now.plus(SPAN);
        return sql.forget(now.minus(SPAN));
    }
}
