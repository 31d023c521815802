package watchbill.web.customers;

import java.util.ArrayList;
import java.util.List;
import watchbill.customers.Directory;
import watchbill.customers.EmailAddress;
import watchbill.customers.Organisation;
import watchbill.web.Fact;

/// What is said about organisations.
final class OrganisationWords {

    private OrganisationWords() {}

    static String href(Organisation organisation) {
        return "/organisations/" + organisation.id().value();
    }

    /// Each thing that is known, the name first.
    static List<Fact> facts(Organisation organisation) {
        var card = organisation.card();
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(
                        "Organisation",
                        card.name(),
                        card.host() ? "The host: it is ours" : "",
                        href(organisation)));
        facts.addAll(more(organisation));
        return facts;
    }

    /// The same without the name.
    static List<Fact> more(Organisation organisation) {
        var card = organisation.card();
        var facts = new ArrayList<Fact>();
        if (!card.sector().isEmpty()) {
            facts.add(Fact.of("Sector", card.sector()));
        }
        if (!card.funding().isEmpty()) {
            facts.add(Fact.of("Funding", card.funding()));
        }
        return facts;
    }

    /// What an address alone says, for whoever may know better.
    static String says(EmailAddress address, Directory directory) {
        var domain = address.tellingDomain();
        if (domain.isEmpty()) {
            return "%s is a public mail provider, which says nothing about where they belong."
                    .formatted(address.domain());
        }
        return directory
                .above(address)
                .map(above ->
                        "Empty: by the address. It is below that of %s; perhaps they belong there."
                                .formatted(above.name()))
                .orElse("Empty: by the address.");
    }
}
