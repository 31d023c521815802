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

    /// Those that customers are answered at, the first one added first.
    public List<DeskAddress> answered(TeamId team) {
        return of(team).stream().filter(DeskAddress::isAnswered).toList();
    }

    /// The address that the team writes from: the first that takes mail in.
    public Optional<DeskAddress> first(TeamId team) {
        return of(team).stream().filter(desk -> desk.rule() == AddressRule.TAKE_IN).findFirst();
    }

    /// Adds an address whose mail is taken in, or changes its name; what becomes of mail to one that is there stays.
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

    /// Treats mail to an address otherwise from now on (R118).
    ///
    /// @param forwardTo where its mail is taken in, for [AddressRule#FORWARD] only
    /// @throws IllegalArgumentException if it is not the team's, nothing would take mail in, or a mail would not arrive
    @Transactional
    public void treat(TeamId team, String address, AddressRule rule, String forwardTo) {
        var all = new TeamAddresses(of(team));
        sql.treat(all.treated(normal(address), rule, normal(forwardTo)));
        addresses.forget();
    }

    /// Takes an address off; mail to it is refused from then on.
    ///
    /// @throws IllegalArgumentException if mail to the team's other addresses would arrive nowhere
    @Transactional
    public void remove(TeamId team, String address) {
        var all = of(team);
        if (all.size() > 1) {
            new TeamAddresses(all).checkWithout(normal(address));
        }
        sql.remove(team, normal(address));
        addresses.forget();
    }

    /// Finds the desk behind a recipient: one of the addresses, with or without a part after `+`.
    public Optional<DeskAddress> behind(String recipient) {
        return Optional.ofNullable(addresses.get().get(withoutTag(normal(recipient))));
    }

    /// Where mail to an address is taken in: there, or where it is forwarded to.
    DeskAddress destination(DeskAddress desk) {
        return desk.rule() == AddressRule.FORWARD
                ? addresses.get().getOrDefault(desk.forwardTo(), desk)
                : desk;
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
