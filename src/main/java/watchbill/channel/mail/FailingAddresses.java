package watchbill.channel.mail;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;

/// Addresses that our mail does not reach (R117).
@Service
public class FailingAddresses {

    /// Since when, and what the mail server there says.
    public record Failing(Instant since, String reason) {}

    private final FailingAddressSql sql;

    FailingAddresses(FailingAddressSql sql) {
        this.sql = sql;
    }

    /// What is wrong with an address, if anything is known.
    public Optional<Failing> find(TeamId team, String address) {
        return sql.find(team, address);
    }

    /// @return whether this is new: an address fails once, however many bounces tell of it
    boolean mark(TeamId team, String address, String reason, Instant at) {
        return sql.add(team, address, reason, at);
    }

    /// Mail came from there, so mail may reach it again.
    void works(TeamId team, String address) {
        sql.remove(team, address);
    }
}
