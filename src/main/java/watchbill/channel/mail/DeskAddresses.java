package watchbill.channel.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// Under which addresses the teams are written to. They are kept in memory for a second: every recipient of every mail
/// is looked up.
@Service
public class DeskAddresses implements Rereads {

    private final DeskAddressSql sql;
    private final Recent<Map<String, DeskAddress>> addresses;

    DeskAddresses(DeskAddressSql sql) {
        this.sql = sql;
        this.addresses = new Recent<>(sql::all);
    }

    /// The team's addresses, the first one added first.
    public List<DeskAddress> of(TeamId team) {
        return sql.of(team);
    }

    /// Adds an address, or changes its name.
    ///
    /// @throws IllegalArgumentException if another team has it, or it is no address
    @Transactional
    public void keep(DeskAddress desk) {
        var address = normal(desk.address());
        if (!address.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+")) {
            throw new IllegalArgumentException(
                    "'%s' is no mail address.\nIt needs a name, an @ and a domain."
                            .formatted(desk.address()));
        }
        if (!sql.keep(new DeskAddress(desk.team(), address, desk.name()))) {
            throw new IllegalArgumentException(
                    "The address %s belongs to another team.".formatted(address));
        }
        addresses.forget();
    }

    /// Takes an address off; mail to it is refused from then on.
    @Transactional
    public void remove(TeamId team, String address) {
        sql.remove(team, normal(address));
        addresses.forget();
    }

    /// Finds the desk behind a recipient: one of the addresses, with or without a part after `+`.
    public Optional<DeskAddress> behind(String recipient) {
        return Optional.ofNullable(addresses.get().get(withoutTag(normal(recipient))));
    }

    @Override
    public void reread() {
        addresses.forget();
    }

    /// `help+1485.abc@desk.example` without what follows the `+`.
    static String withoutTag(String address) {
        var at = address.lastIndexOf('@');
        var plus = address.indexOf('+');
        return plus < 0 || plus > at ? address : address.substring(0, plus) + address.substring(at);
    }

    private static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
