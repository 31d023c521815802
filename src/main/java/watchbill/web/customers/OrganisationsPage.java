package watchbill.web.customers;

import java.util.List;
import watchbill.web.Fact;
import watchbill.web.Problems;

/// The organisations that a team knows by name.
///
/// @param rows each with its sector and where its page is
public record OrganisationsPage(List<Fact> rows, OrganisationForm form, Problems problems) {

    public OrganisationsPage {
        rows = List.copyOf(rows);
    }
}
