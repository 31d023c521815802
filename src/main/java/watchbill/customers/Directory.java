package watchbill.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows where every address of a team's customers belongs.
public final class Directory {

    private final Map<String, Organisation> byAddress;
    private final Map<String, Organisation> byDomain = new HashMap<>();

    /// @param organisations all of a team
    /// @param byHand        addresses whose organisation somebody set
    public Directory(List<Organisation> organisations, Map<String, OrganisationId> byHand) {
        var known = new HashMap<OrganisationId, Organisation>();
        for (var organisation : organisations) {
            known.put(organisation.id(), organisation);
            organisation.card().domains().forEach(domain -> byDomain.put(domain, organisation));
        }
        byAddress = new HashMap<>();
        byHand.forEach((address, id) ->
                Optional.ofNullable(known.get(id)).ifPresent(its -> byAddress.put(address, its)));
    }

    /// The organisation of an address: what was set by hand counts before the domain.
    public Optional<Organisation> of(EmailAddress address) {
        return Optional.ofNullable(byAddress.get(address.text()))
                .or(() -> Optional.ofNullable(byDomain.get(address.domain())));
    }

    /// What the organisation of an address is called: its name, or the domain while nobody gave it one; nothing for an
    /// address of a public mail provider.
    public Optional<String> nameOf(EmailAddress address) {
        return of(address).map(Organisation::name).or(address::tellingDomain);
    }

    /// What an organisation that has no name yet is probably the same as: the one that has the domain above.
    public Optional<Organisation> above(EmailAddress address) {
        var domain = address.domain();
        for (var dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            var above = byDomain.get(domain.substring(dot + 1));
            if (above != null) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
