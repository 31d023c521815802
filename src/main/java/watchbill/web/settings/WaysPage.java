package watchbill.web.settings;

import java.util.List;
import watchbill.web.Icon;

/// The register of the ways of contact.
///
/// @param contact where the contact page is, without an ending
public record WaysPage(List<Row> ways, String contact) {

    public WaysPage {
        ways = List.copyOf(ways);
    }

    /// @param address where it is reached; empty while it is not
    /// @param status  `Supported`, or why it cannot be: `Not yet connected`
    /// @param use     what it is for, and what else matters, in one line
    public record Row(
            String key, Icon icon, String name, String address, String status, String use) {}
}
