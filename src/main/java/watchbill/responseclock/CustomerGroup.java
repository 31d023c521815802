package watchbill.responseclock;

import java.time.Duration;
import java.util.List;

/// Customers with a goal of their own.
///
/// @param members mail domains or whole addresses, lower-case
public record CustomerGroup(String name, Duration goal, List<String> members) {

    public CustomerGroup {
        members = List.copyOf(members);
    }
}
