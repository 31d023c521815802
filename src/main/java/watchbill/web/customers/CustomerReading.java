package watchbill.web.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.Dealings;
import watchbill.conversation.Requesters;
import watchbill.customers.Customer;
import watchbill.customers.Customers;
import watchbill.customers.Directory;
import watchbill.customers.EmailAddress;
import watchbill.customers.Organisation;
import watchbill.customers.Organisations;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.CustomerGroup;
import watchbill.responseclock.Goals;
import watchbill.web.Fact;
import watchbill.web.Lengths;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.conversations.RowsReading;
import watchbill.web.customers.CustomerPage.Form;

/// Reads all that is known about a customer.
@Component
class CustomerReading {

    private static final int ROWS = 25;

    private final Customers customers;
    private final Organisations organisations;
    private final Dealings dealings;
    private final Goals goals;
    private final RowsReading rows;
    private final Knowing knowing;

    CustomerReading(
            Customers customers,
            Organisations organisations,
            Dealings dealings,
            Goals goals,
            RowsReading rows,
            Knowing knowing) {
        this.customers = customers;
        this.organisations = organisations;
        this.dealings = dealings;
        this.goals = goals;
        this.rows = rows;
        this.knowing = knowing;
    }

    /// @param before where the page of conversations begins; empty for the first
    /// @throws NothingHere if nobody ever wrote from there, and nothing was noted
    CustomerPage of(SignedInPerson me, EmailAddress address, String before) {
        var customer = customers.of(me.team().id(), address);
        var typed = TypedCustomer.of(customer, setByHand(me, customer));
        return page(me, address, customer, before, typed, Problems.NONE);
    }

    /// The page with what was typed, and what is wrong with it.
    CustomerPage refused(
            SignedInPerson me,
            EmailAddress address,
            TypedCustomer typed,
            Map<String, String> problems) {
        var customer = customers.of(me.team().id(), address);
        var kept =
                problems.containsKey("other")
                        ? new TypedCustomer(
                                customer.name(),
                                setByHand(me, customer),
                                null,
                                customer.note(),
                                typed.other())
                        : typed;
        return page(me, address, customer, "", kept, new Problems(problems));
    }

    private String setByHand(SignedInPerson me, Customer customer) {
        return customer.organisation()
                .flatMap(id -> organisations.find(me.team().id(), id))
                .map(Organisation::name)
                .orElse("");
    }

    private CustomerPage page(
            SignedInPerson me,
            EmailAddress address,
            Customer customer,
            String before,
            TypedCustomer typed,
            Problems problems) {
        var team = me.team().id();
        var addresses = customer.addresses().stream().map(EmailAddress::text).toList();
        var who = Requesters.writingFrom(addresses);
        var asked = dealings.page(team, who, Before.of(before), ROWS);
        var latest = before.isEmpty() ? asked : dealings.page(team, who, null, 1);
        if (latest.conversations().isEmpty() && customer.id().isEmpty()) {
            throw new NothingHere("Nobody wrote from %s.".formatted(address.text()));
        }
        var directory = organisations.directory(team);
        var group = goals.group(team, address.text());
        return new CustomerPage(
                address.text(),
                name(customer, latest.conversations()),
                summary(address, directory, group),
                facts(address, directory, group),
                customer.note(),
                knowing.of(me, who),
                addresses,
                rows.arrived(me, asked.conversations()),
                Before.next(asked, CustomerLink.to(address.text())),
                form(me, address, directory, typed),
                problems);
    }

    /// As noted, else as they signed last.
    private static String name(Customer customer, List<Conversation> latest) {
        if (!customer.name().isEmpty()) {
            return customer.name();
        }
        return latest.isEmpty()
                ? customer.addresses().getFirst().text()
                : latest.getFirst().requester().name();
    }

    private static String summary(
            EmailAddress address, Directory directory, Optional<CustomerGroup> group) {
        var parts = new ArrayList<String>();
        directory.nameOf(address).ifPresent(parts::add);
        group.map(CustomerGroup::name).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static List<Fact> facts(
            EmailAddress address, Directory directory, Optional<CustomerGroup> group) {
        var facts = new ArrayList<Fact>();
        directory
                .of(address)
                .ifPresentOrElse(
                        known -> facts.addAll(OrganisationWords.facts(known)),
                        () ->
                                address.tellingDomain()
                                        .map(CustomerReading::unnamed)
                                        .ifPresent(facts::add));
        group.map(its ->
                        new Fact(
                                "Group",
                                its.name(),
                                "Response goal " + Lengths.full(its.goal()),
                                ""))
                .ifPresent(facts::add);
        return facts;
    }

    private static Fact unnamed(String domain) {
        return new Fact("Organisation", domain, "By the address; it has no name yet", "");
    }

    private Form form(
            SignedInPerson me, EmailAddress address, Directory directory, TypedCustomer typed) {
        var known = organisations.of(me.team().id());
        var domain = address.tellingDomain().filter(its -> isFree(its, known)).orElse("");
        return new Form(
                TypedCustomer.text(typed.name()),
                TypedCustomer.text(typed.organisation()),
                known.stream().map(Organisation::name).toList(),
                OrganisationWords.says(address, directory),
                domain,
                typed.everyone() != null,
                TypedCustomer.text(typed.note()),
                TypedCustomer.text(typed.other()));
    }

    private static boolean isFree(String domain, List<Organisation> known) {
        return known.stream().noneMatch(its -> its.card().domains().contains(domain));
    }
}
