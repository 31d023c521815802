package watchbill.web.customers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import watchbill.customers.Organisation;
import watchbill.customers.OrganisationCard;

/// What was typed about an organisation.
///
/// @param domains separated by blanks, commas or lines
public record TypedOrganisation(
        @Nullable String name,
        @Nullable String sector,
        @Nullable String funding,
        @Nullable String host,
        @Nullable String domains) {

    static final TypedOrganisation NOTHING = new TypedOrganisation("", "", "", null, "");

    static TypedOrganisation of(Organisation organisation) {
        var card = organisation.card();
        return new TypedOrganisation(
                card.name(),
                card.sector(),
                card.funding(),
                card.host() ? "true" : null,
                String.join("\n", card.domains()));
    }

    /// @throws IllegalArgumentException naming what cannot be so
    OrganisationCard card() {
        var each = TypedCustomer.text(domains).split("[\\s,;]+");
        return new OrganisationCard(
                TypedCustomer.text(name),
                TypedCustomer.text(sector),
                TypedCustomer.text(funding),
                host != null,
                Arrays.stream(each).filter(domain -> !domain.isEmpty()).toList());
    }
}
