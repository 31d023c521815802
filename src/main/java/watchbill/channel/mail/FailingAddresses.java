package watchbill.channel.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// Addresses that our mail does not reach (R117). Whether one works again is asked with every mail, so which there are is
/// kept in memory for a second.
@Service
public class FailingAddresses implements Rereads {

    /// Since when, and what the mail server there says.
    public record Failing(Instant since, String reason) {}

    private final FailingAddressSql sql;
    private final Recent<Set<TeamAddress>> known;

    FailingAddresses(FailingAddressSql sql) {
        this.sql = sql;
        this.known = new Recent<>(sql::all);
    }

    /// What is wrong with an address, if anything is known.
    public Optional<Failing> find(TeamId team, String address) {
        return sql.find(team, address);
    }

    /// @return whether this is new: an address fails once, however many bounces tell of it
    boolean mark(TeamId team, String address, String reason, Instant at) {
        var added = sql.add(team, address, reason, at);
        known.forget();
        return added;
    }

    /// Mail came from there, so mail may reach it again.
    void works(TeamId team, String address) {
        if (known.get().contains(new TeamAddress(team, address))) {
            sql.remove(team, address);
            known.forget();
        }
    }

    @Override
    public void reread() {
        known.forget();
    }

    /// An address, and the team whose mail does not reach it.
    record TeamAddress(TeamId team, String address) {}
}
