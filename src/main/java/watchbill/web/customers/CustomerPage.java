package watchbill.web.customers;

import java.util.List;
import watchbill.web.Fact;
import watchbill.web.Problems;
import watchbill.web.conversations.ConversationsPage.Row;

/// Somebody who asks us.
///
/// @param address   under which they were looked up
/// @param summary   `Plasma Theory · Host lab`; empty while nothing is known
/// @param facts     addresses, organisation and group
/// @param note      for the team; empty for none
/// @param knownBy   who here answered them, the latest first
/// @param addresses from where they write; one that stands alone cannot be parted
/// @param rows      what they asked, newest first
/// @param next      where older ones are; empty on the last page
/// @param form      for noting something
public record CustomerPage(
        String address,
        String name,
        String summary,
        List<Fact> facts,
        String note,
        List<Fact> knownBy,
        List<String> addresses,
        List<Row> rows,
        String next,
        Form form,
        Problems problems) {

    public CustomerPage {
        facts = List.copyOf(facts);
        knownBy = List.copyOf(knownBy);
        addresses = List.copyOf(addresses);
        rows = List.copyOf(rows);
    }

    /// For noting something.
    ///
    /// @param organisations that the team knows, as proposals
    /// @param says          what the address says about the organisation: `Their address says plasma.example.`
    /// @param domain        whose people can be given an organisation together; empty for none
    public record Form(
            String name,
            String organisation,
            List<String> organisations,
            String says,
            String domain,
            boolean everyone,
            String note,
            String other) {

        public Form {
            organisations = List.copyOf(organisations);
        }
    }

    public String href() {
        return CustomerLink.to(address);
    }

    public String addressesHref() {
        return CustomerLink.addresses(address);
    }

    /// Where one of their addresses is parted from the others.
    public String partHref(String one) {
        return CustomerLink.addresses(one);
    }

    public boolean formHasProblem() {
        return !problems.of("organisation").isEmpty();
    }
}
