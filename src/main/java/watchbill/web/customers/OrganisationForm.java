package watchbill.web.customers;

import java.util.List;
import watchbill.customers.Organisation;

/// For noting something about an organisation.
///
/// @param sectors that others have, as proposals
/// @param domains one a line
public record OrganisationForm(
        String name,
        String sector,
        List<String> sectors,
        String funding,
        boolean host,
        String domains) {

    public OrganisationForm {
        sectors = List.copyOf(sectors);
    }

    static OrganisationForm of(TypedOrganisation typed, List<Organisation> known) {
        return new OrganisationForm(
                TypedCustomer.text(typed.name()),
                TypedCustomer.text(typed.sector()),
                known.stream()
                        .map(its -> its.card().sector())
                        .filter(sector -> !sector.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                TypedCustomer.text(typed.funding()),
                typed.host() != null,
                TypedCustomer.text(typed.domains()));
    }
}
