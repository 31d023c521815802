package watchbill.web.settings;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// How mail comes in and goes out.
///
/// @param address  what was typed and could not be added
/// @param guidance the words below the first mail to a customer, in Markdown
public record MailPage(
        List<String> addresses, String address, Relay relay, String guidance, Problems problems) {

    public MailPage {
        addresses = List.copyOf(addresses);
    }

    /// @param host empty when mail is kept in the outbox
    public record Relay(String host, String port, String user, List<Choice> tls) {

        public Relay {
            tls = List.copyOf(tls);
        }
    }
}
