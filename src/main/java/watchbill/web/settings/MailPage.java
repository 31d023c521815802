package watchbill.web.settings;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// How mail comes in and goes out.
///
/// @param address  what was typed and could not be added
/// @param guidance the words below the first mail to a customer, in Markdown
public record MailPage(
        List<Address> addresses, String address, Relay relay, String guidance, Problems problems) {

    public MailPage {
        addresses = List.copyOf(addresses);
    }

    /// An address of the desk.
    ///
    /// @param problem why it cannot be treated as was wished; empty if it can
    /// @param rules   what can become of its mail
    public record Address(String address, String problem, List<Choice> rules) {

        public Address {
            rules = List.copyOf(rules);
        }
    }

    /// @param host empty when mail is kept in the outbox
    public record Relay(String host, String port, String user, List<Choice> tls) {

        public Relay {
            tls = List.copyOf(tls);
        }
    }
}
