package watchbill.people.signin;

import java.net.InetAddress;
import java.util.HexFormat;

/// Where a request comes from.
///
/// @param address IP address
/// @param name    as it calls itself, at most 200 characters; shown in the list of sessions
public record Browser(String address, String name) {

    private static final int NAME_LENGTH = 200;

    public Browser {
        name = name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }

    /// The part of the address that one customer of a provider holds: all of IPv4, the first 64 bits of IPv6.
    public String network() {
        return networkOf(address);
    }

    /// The part of an IP address that one customer of a provider holds. What is no IP address stays as it is.
    public static String networkOf(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var octets = InetAddress.ofLiteral(address).getAddress();
            return octets.length == 4 ? address : HexFormat.of().formatHex(octets, 0, 8);
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
