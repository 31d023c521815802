package watchbill.customers;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// What a team noted about its customers (R198).
///
/// The audit says who changed something about which customer, by a number: a name or an address in it could never be
/// erased.
@Service
public class Customers {

    private final Teams teams;
    private final CustomerSql sql;
    private final Organisations organisations;
    private final Audit audit;

    Customers(Teams teams, CustomerSql sql, Organisations organisations, Audit audit) {
        this.teams = teams;
        this.sql = sql;
        this.organisations = organisations;
        this.audit = audit;
    }

    /// Whoever writes from an address. There is always somebody, with nothing noted while nothing is known.
    public Customer of(TeamId team, EmailAddress address) {
        return sql.find(team, address).orElseGet(() -> Customer.unknown(address));
    }

    /// Those of some addresses about whom something was noted.
    public Map<EmailAddress, Customer> known(TeamId team, Collection<EmailAddress> addresses) {
        return sql.of(team, addresses);
    }

    /// Notes something about a customer. An organisation that the team does not know yet is there from now on.
    ///
    /// @throws IllegalArgumentException if the organisation cannot be called so, or everyone of a domain cannot belong to it
    @Transactional
    public void note(TeamId team, EmailAddress address, CustomerCard card, Actor by) {
        teams.waitForTurn(team);
        var before = take(team, address);
        var after =
                new Customer(
                        before.id(),
                        before.addresses(),
                        card.name(),
                        organisation(team, address, card, by),
                        card.note());
        keep(team, before, after, by);
    }

    /// Lets two addresses be one customer. What was noted about both is kept.
    ///
    /// @throws IllegalArgumentException if they are one already, or that would be too much for one
    @Transactional
    public void join(TeamId team, EmailAddress address, EmailAddress other, Actor by) {
        teams.waitForTurn(team);
        var before = take(team, address);
        var joined = take(team, other);
        var after = before.with(joined);
        sql.join(team, id(joined), id(before));
        audit.record(
                team,
                by,
                "joined customer %d to customer %d"
                        .formatted(id(joined).value(), id(before).value()));
        keep(team, before, after, by);
    }

    /// Lets an address be a customer of its own again, with what was noted about it before it was joined.
    ///
    /// @throws IllegalArgumentException if it is the customer's only one
    @Transactional
    public void part(TeamId team, EmailAddress address, Actor by) {
        teams.waitForTurn(team);
        var before = of(team, address);
        if (before.addresses().size() < 2) {
            throw new IllegalArgumentException(
                    "%s is this customer’s only address, so there is nothing to part it from."
                            .formatted(address.text()));
        }
        sql.part(team, address);
        audit.record(team, by, "parted an address from customer %d".formatted(id(before).value()));
    }

    private Customer take(TeamId team, EmailAddress address) {
        return sql.find(team, address)
                .orElseGet(() -> {
                    sql.insert(team, address);
                    return sql.find(team, address).orElseThrow();
                });
    }

    /// What is set by hand: nothing if the address says the same.
    private Optional<OrganisationId> organisation(
            TeamId team, EmailAddress address, CustomerCard card, Actor by) {
        if (card.organisation().isEmpty()) {
            return Optional.empty();
        }
        var named = organisations.named(team, card.organisation(), by);
        if (card.everyone()) {
            organisations.give(team, named.id(), address, by);
        }
        return organisations.ofDomain(team, address).equals(Optional.of(named.id()))
                ? Optional.empty()
                : Optional.of(named.id());
    }

    private void keep(TeamId team, Customer before, Customer after, Actor by) {
        var id = id(before);
        sql.note(team, id, after);
        tell(team, by, "the name of customer ", id, before.name(), after.name());
        tell(team, by, "the note on customer ", id, before.note(), after.note());
        audit.changed(
                team,
                by,
                "changed the organisation of customer %d".formatted(id.value()),
                name(team, before),
                name(team, after));
    }

    /// That it changed, and not from what to what.
    private void tell(
            TeamId team, Actor by, String what, CustomerId id, String was, String became) {
        if (!was.equals(became)) {
            audit.record(team, by, "changed " + what + id.value());
        }
    }

    private String name(TeamId team, Customer customer) {
        return customer.organisation()
                .flatMap(id -> organisations.find(team, id))
                .map(Organisation::name)
                .orElse("");
    }

    private static CustomerId id(Customer taken) {
        return taken.id().orElseThrow();
    }
}
