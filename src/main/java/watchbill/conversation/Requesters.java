package watchbill.conversation;

import java.util.List;

/// Some of those who ask: one person with all their addresses, or the people of an organisation.
///
/// @param addresses from which they write, lower-case
/// @param domains   from which all others of them write
/// @param except    addresses of these domains that are not theirs
public record Requesters(List<String> addresses, List<String> domains, List<String> except) {

    public Requesters {
        addresses = List.copyOf(addresses);
        domains = List.copyOf(domains);
        except = List.copyOf(except);
    }

    /// One person.
    public static Requesters writingFrom(List<String> addresses) {
        return new Requesters(addresses, List.of(), List.of());
    }
}
