package watchbill.api;

import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.api.CustomerJson.KnownByJson;
import watchbill.conversation.Conversation;
import watchbill.conversation.Dealings;
import watchbill.conversation.Requesters;
import watchbill.customers.Customer;
import watchbill.customers.Customers;
import watchbill.customers.EmailAddress;
import watchbill.customers.Organisation;
import watchbill.customers.Organisations;
import watchbill.people.People;
import watchbill.people.TeamId;
import watchbill.responseclock.CustomerGroup;
import watchbill.responseclock.Goals;

/// Puts together what the API says about a customer.
@Component
class CustomerReading {

    private static final int LATEST = 50;

    private final Customers customers;
    private final Organisations organisations;
    private final Dealings dealings;
    private final Goals goals;
    private final People people;

    CustomerReading(
            Customers customers,
            Organisations organisations,
            Dealings dealings,
            Goals goals,
            People people) {
        this.customers = customers;
        this.organisations = organisations;
        this.dealings = dealings;
        this.goals = goals;
        this.people = people;
    }

    /// @throws NotFound if nobody ever wrote from there, and nothing was noted
    CustomerJson of(TeamId team, EmailAddress address) {
        var customer = customers.of(team, address);
        var addresses = customer.addresses().stream().map(EmailAddress::text).toList();
        var who = Requesters.writingFrom(addresses);
        var asked = dealings.page(team, who, null, LATEST).conversations();
        if (asked.isEmpty() && customer.id().isEmpty()) {
            throw new NotFound("Nobody wrote from %s.".formatted(address.text()));
        }
        var directory = organisations.directory(team);
        var card = directory.of(address).map(Organisation::card);
        return new CustomerJson(
                addresses,
                name(customer, asked),
                directory.nameOf(address).orElse(null),
                card.map(its -> its.sector()).filter(its -> !its.isEmpty()).orElse(null),
                card.map(its -> its.host()).orElse(false),
                goals.group(team, address.text()).map(CustomerGroup::name).orElse(null),
                customer.note(),
                knownBy(team, who),
                asked.stream().map(conversation -> conversation.number().value()).toList());
    }

    private static String name(Customer customer, List<Conversation> asked) {
        if (!customer.name().isEmpty()) {
            return customer.name();
        }
        return asked.isEmpty()
                ? customer.addresses().getFirst().text()
                : asked.getFirst().requester().name();
    }

    private List<KnownByJson> knownBy(TeamId team, Requesters who) {
        return dealings.knownBy(team, who).stream()
                .map(known ->
                        new KnownByJson(
                                ContactJson.of(people.person(known.person())),
                                known.conversations(),
                                known.last()))
                .toList();
    }
}
