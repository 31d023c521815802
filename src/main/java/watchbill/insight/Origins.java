package watchbill.insight;

import static java.util.Comparator.comparing;
import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import watchbill.conversation.ArrivedInquiry;
import watchbill.customers.Directory;
import watchbill.customers.EmailAddress;
import watchbill.customers.Organisation;
import watchbill.responseclock.MeasuredResponse;

/// Says of each inquiry where it comes from.
record Origins(Directory directory) {

    Inquiry of(ArrivedInquiry arrived, MeasuredResponse response) {
        var address = EmailAddress.read(arrived.requester());
        return new Inquiry(
                arrived,
                response,
                arrived.volunteered(),
                address.flatMap(directory::nameOf).orElse(null),
                address.flatMap(this::sector).orElse(null));
    }

    private Optional<String> sector(EmailAddress address) {
        return directory
                .of(address)
                .map(Organisation::card)
                .map(card -> card.sector())
                .filter(sector -> !sector.isEmpty());
    }

    /// The same with numbers for organisations: the one that asked most is the first.
    static List<Inquiry> withoutNames(List<Inquiry> inquiries) {
        var numbers = new HashMap<String, String>();
        inquiries.stream()
                .flatMap(inquiry -> Stream.ofNullable(inquiry.organisation()))
                .collect(groupingBy(Function.identity(), counting()))
                .entrySet()
                .stream()
                .sorted(
                        comparing(Entry<String, Long>::getValue)
                                .reversed()
                                .thenComparing(comparingByKey()))
                .map(Entry::getKey)
                .forEach(name -> numbers.put(name, "Organisation " + (numbers.size() + 1)));
        return inquiries.stream()
                .map(inquiry -> {
                    var name = inquiry.organisation();
                    return inquiry.from(name == null ? null : numbers.get(name));
                })
                .toList();
    }
}
