package watchbill.customers;

import java.util.List;

/// Who belongs to an organisation, as far as addresses tell.
///
/// @param addresses those that somebody set by hand
/// @param domains   from which whoever writes belongs to it
/// @param except    addresses of these domains that somebody set to belong elsewhere
public record Belonging(List<String> addresses, List<String> domains, List<String> except) {

    public Belonging {
        addresses = List.copyOf(addresses);
        domains = List.copyOf(domains);
        except = List.copyOf(except);
    }
}
