package watchbill.channel.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// What the teams have decided about senders. It is asked for every mail, and kept in memory for a second.
@Service
public class SenderRules implements Rereads {

    private final SenderRuleSql sql;
    private final Recent<Map<TeamId, Map<String, SenderRule>>> rules;

    SenderRules(SenderRuleSql sql) {
        this.sql = sql;
        this.rules = new Recent<>(sql::all);
    }

    /// The team's rules by sender: an address, or a domain such as `@forge.example`.
    public Map<String, SenderRule> of(TeamId team) {
        return rules.get().getOrDefault(team, Map.of());
    }

    /// Sets the rule for a sender.
    ///
    /// @param sender an address, or a domain with its `@`
    @Transactional
    public void set(TeamId team, String sender, SenderRule rule) {
        sql.put(team, sender.strip().toLowerCase(Locale.ROOT), rule);
        rules.forget();
    }

    @Transactional
    public void remove(TeamId team, String sender) {
        sql.remove(team, sender.strip().toLowerCase(Locale.ROOT));
        rules.forget();
    }

    /// The rule for an address; that of the address itself comes before that of its domain.
    Optional<SenderRule> find(TeamId team, String address) {
        var decided = of(team);
        var domain = address.substring(Math.max(0, address.lastIndexOf('@')));
        return Optional.ofNullable(decided.getOrDefault(address, decided.get(domain)));
    }

    @Override
    public void reread() {
        rules.forget();
    }
}
