package watchbill.channel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;

/// The addresses at which desks take mail.
@Service
public class DeskAddresses {

    private final DeskAddressSql sql;

    DeskAddresses(DeskAddressSql sql) {
        this.sql = sql;
    }

    /// Whose desk an envelope recipient is: the address itself, or one with something added after a plus, as our own
    /// reply addresses have.
    ///
    /// @return nothing for an address that is none of ours
    public Optional<DeskAddress> find(String recipient) {
        var address = recipient.strip().toLowerCase(Locale.ROOT);
        return sql.find(address).or(() -> sql.find(withoutAddition(address)));
    }

    /// A team's addresses, the first set first.
    public List<DeskAddress> of(TeamId team) {
        return sql.of(team);
    }

    /// Sets a team's addresses. One that stays is not touched.
    ///
    /// @throws IllegalArgumentException if an address is another team's
    @Transactional
    public void set(TeamId team, List<String> addresses, String name) {
        var wanted =
                addresses.stream()
                        .map(address -> address.strip().toLowerCase(Locale.ROOT))
                        .toList();
        for (var address : wanted) {
            if (!sql.put(new DeskAddress(team, address, name))) {
                throw new IllegalArgumentException(
                        "The address %s is already another team's. Choose one of your own."
                                .formatted(address));
            }
        }
        sql.of(team).stream()
                .filter(address -> !wanted.contains(address.address()))
                .forEach(sql::remove);
    }

    private static String withoutAddition(String address) {
        var plus = address.indexOf('+');
        var at = address.lastIndexOf('@');
        return plus < 0 || plus > at ? address : address.substring(0, plus) + address.substring(at);
    }
}
