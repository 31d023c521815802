package watchbill.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.customers.Organisation;
import watchbill.customers.OrganisationCard;

/// An organisation as the API shows and takes one.
///
/// @param id      given by us; ignored where one is sent
/// @param host    whether the team belongs to it itself
/// @param domains whoever writes from one of them belongs to it
public record OrganisationJson(
        @Nullable Long id,
        @Nullable String name,
        @Nullable String sector,
        @Nullable String funding,
        @Nullable Boolean host,
        @Nullable List<String> domains) {

    static OrganisationJson of(Organisation organisation) {
        var card = organisation.card();
        return new OrganisationJson(
                organisation.id().value(),
                card.name(),
                card.sector(),
                card.funding(),
                card.host(),
                card.domains());
    }

    /// @throws IllegalArgumentException naming what cannot be so
    OrganisationCard card() {
        return new OrganisationCard(
                text(name),
                text(sector),
                text(funding),
                host != null && host,
                domains == null ? List.of() : domains);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
