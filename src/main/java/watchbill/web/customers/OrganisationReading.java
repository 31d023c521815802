package watchbill.web.customers;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.conversation.Asker;
import watchbill.conversation.Dealings;
import watchbill.conversation.Requesters;
import watchbill.customers.Customer;
import watchbill.customers.Customers;
import watchbill.customers.EmailAddress;
import watchbill.customers.Organisation;
import watchbill.customers.Organisations;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Fact;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.conversations.RowsReading;

/// Reads all that is known about an organisation.
@Component
class OrganisationReading {

    private static final int ROWS = 25;
    private static final int ASKERS = 50;

    private final Customers customers;
    private final Organisations organisations;
    private final Dealings dealings;
    private final RowsReading rows;
    private final Knowing knowing;
    private final InstantSource time;

    OrganisationReading(
            Customers customers,
            Organisations organisations,
            Dealings dealings,
            RowsReading rows,
            Knowing knowing,
            InstantSource time) {
        this.customers = customers;
        this.organisations = organisations;
        this.dealings = dealings;
        this.rows = rows;
        this.knowing = knowing;
        this.time = time;
    }

    OrganisationsPage all(SignedInPerson me, TypedOrganisation typed, Problems problems) {
        var known = organisations.of(me.team().id());
        return new OrganisationsPage(
                known.stream().map(OrganisationReading::row).toList(),
                OrganisationForm.of(typed, known),
                problems);
    }

    private static Fact row(Organisation organisation) {
        var card = organisation.card();
        var known =
                Stream.of(
                                card.host() ? "The host" : "",
                                card.sector(),
                                String.join(", ", card.domains()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new Fact("", card.name(), known, OrganisationWords.href(organisation));
    }

    /// @param before where the page of conversations begins; empty for the first
    OrganisationPage of(
            SignedInPerson me,
            Organisation organisation,
            String before,
            TypedOrganisation typed,
            Problems problems) {
        var team = me.team().id();
        var belonging = organisations.belonging(team, organisation);
        var who = new Requesters(belonging.addresses(), belonging.domains(), belonging.except());
        var asked = dealings.page(team, who, Before.of(before), ROWS);
        var card = organisation.card();
        return new OrganisationPage(
                organisation.id().value(),
                card.name(),
                card.host() ? "The host: it is ours." : "",
                facts(organisation),
                askers(me, dealings.askers(team, who, ASKERS)),
                knowing.of(me, who),
                rows.arrived(me, asked.conversations()),
                Before.next(asked, OrganisationWords.href(organisation)),
                OrganisationForm.of(typed, organisations.of(team)),
                problems);
    }

    private static List<Fact> facts(Organisation organisation) {
        var domains = String.join(", ", organisation.card().domains());
        return Stream.concat(
                        OrganisationWords.more(organisation).stream(),
                        Stream.of(
                                Fact.of(
                                        "Mail from",
                                        domains.isEmpty() ? "Named by hand" : domains)))
                .toList();
    }

    /// Each customer once, whatever they write from.
    private List<Fact> askers(SignedInPerson me, List<Asker> askers) {
        var times = Times.of(me, time.instant());
        var noted =
                customers.known(
                        me.team().id(),
                        askers.stream().flatMap(asker -> address(asker).stream()).toList());
        var each = new LinkedHashMap<Object, Fact>();
        for (var asker : askers) {
            address(asker)
                    .ifPresent(address -> {
                        var customer = Optional.ofNullable(noted.get(address));
                        each.putIfAbsent(
                                customer.<Object>map(Customer::addresses).orElse(address),
                                fact(asker, address, customer, times));
                    });
        }
        return List.copyOf(each.values());
    }

    private static Optional<EmailAddress> address(Asker asker) {
        return EmailAddress.read(asker.contact().email());
    }

    private static Fact fact(
            Asker asker, EmailAddress address, Optional<Customer> customer, Times times) {
        var name =
                customer.map(Customer::name)
                        .filter(its -> !its.isEmpty())
                        .orElse(asker.contact().name());
        return new Fact(
                "",
                name,
                "Asked last " + times.stamp(asker.last()),
                CustomerLink.to(address.text()));
    }
}
