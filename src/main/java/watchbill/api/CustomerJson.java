package watchbill.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer as the API shows one.
///
/// @param name         as noted, else as they signed last; null if they never wrote
/// @param organisation its name, or the domain they write from; null if that says nothing
/// @param group        the customer group whose goal they have; null for the team's goal
/// @param note         for the team; empty for none
/// @param knownBy      who of the team answered them, the latest first
/// @param conversations the numbers of the latest, newest first
public record CustomerJson(
        List<String> addresses,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String sector,
        boolean host,
        @Nullable String group,
        String note,
        List<KnownByJson> knownBy,
        List<Long> conversations) {

    /// One of the team who answered them.
    ///
    /// @param conversations in how many of the latest
    public record KnownByJson(ContactJson person, int conversations, Instant last) {}
}
