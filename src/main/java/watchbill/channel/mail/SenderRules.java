package watchbill.channel.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;

/// What the teams have decided about senders.
@Service
public class SenderRules {

    private final SenderRuleSql sql;

    SenderRules(SenderRuleSql sql) {
        this.sql = sql;
    }

    /// The team's rules by sender: an address, or a domain such as `@forge.example`.
    public Map<String, SenderRule> of(TeamId team) {
        return sql.of(team);
    }

    /// Sets the rule for a sender.
    ///
    /// @param sender an address, or a domain with its `@`
    @Transactional
    public void set(TeamId team, String sender, SenderRule rule) {
        sql.put(team, sender.strip().toLowerCase(Locale.ROOT), rule);
    }

    @Transactional
    public void remove(TeamId team, String sender) {
        sql.remove(team, sender.strip().toLowerCase(Locale.ROOT));
    }

    /// The rule for an address; that of the address itself comes before that of its domain.
    Optional<SenderRule> find(TeamId team, String address) {
        var at = address.lastIndexOf('@');
        return at < 0 ? Optional.empty() : sql.find(team, address, address.substring(at));
    }
}
