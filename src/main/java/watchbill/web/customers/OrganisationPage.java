package watchbill.web.customers;

import java.util.List;
import watchbill.web.Fact;
import watchbill.web.Problems;
import watchbill.web.conversations.ConversationsPage.Row;

/// An organisation, and what its people ask.
///
/// @param summary   what is known besides its name; empty for nothing
/// @param customers who asked lately, each with the address of their page
/// @param knownBy   who here answered them, the latest first
/// @param next      where older conversations are; empty on the last page
public record OrganisationPage(
        long id,
        String name,
        String summary,
        List<Fact> facts,
        List<Fact> customers,
        List<Fact> knownBy,
        List<Row> rows,
        String next,
        OrganisationForm form,
        Problems problems) {

    public OrganisationPage {
        facts = List.copyOf(facts);
        customers = List.copyOf(customers);
        knownBy = List.copyOf(knownBy);
        rows = List.copyOf(rows);
    }

    public String href() {
        return "/organisations/" + id;
    }
}
