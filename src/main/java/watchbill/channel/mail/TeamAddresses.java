package watchbill.channel.mail;

import java.util.List;

/// All addresses of one team. Mail is forwarded in one step, to an address that takes it in, so that none goes round; and
/// while a team has addresses, one of them takes mail in.
record TeamAddresses(List<DeskAddress> all) {

    TeamAddresses {
        all = List.copyOf(all);
    }

    /// An address with another rule.
    ///
    /// @param forwardTo where its mail is taken in, for [AddressRule#FORWARD] only
    /// @throws IllegalArgumentException if it is not the team's, nothing would take mail in, or a mail would not arrive
    DeskAddress treated(String address, AddressRule rule, String forwardTo) {
        var present =
                all.stream()
                        .filter(known -> known.address().equals(address))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "The team has no address %s. Add it first."
                                                .formatted(address)));
        if (rule != AddressRule.TAKE_IN) {
            checkWithout(address);
        }
        if (rule == AddressRule.FORWARD && !others(address).contains(forwardTo)) {
            throw new IllegalArgumentException(
                    "Mail is forwarded to an address of the team that takes it in, and '%s' is none. There is %s."
                            .formatted(forwardTo, String.join(", ", others(address))));
        }
        return present.treated(rule, forwardTo);
    }

    /// @throws IllegalArgumentException if mail to the others would arrive nowhere without this address
    void checkWithout(String address) {
        all.stream()
                .filter(other -> other.forwardTo().equals(address))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "%s is forwarded to %s. Treat that mail otherwise first."
                                    .formatted(other.address(), address));
                });
        if (others(address).isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is the only address that takes mail in. Let another one do so first."
                            .formatted(address));
        }
    }

    private List<String> others(String address) {
        return all.stream()
                .filter(known -> known.rule() == AddressRule.TAKE_IN)
                .map(DeskAddress::address)
                .filter(known -> !known.equals(address))
                .toList();
    }
}
