package watchbill.web.contact;

import java.util.List;
import watchbill.web.Icon;

/// How a team can be reached, for everybody. The page, the Markdown and the JSON are written from this and from nothing
/// else.
///
/// @param slug  the team's short name in addresses
/// @param name  `Meridian SRE`
/// @param hours in one sentence
/// @param ways  where customers may begin, the preferred ones first
/// @param unwatched where no answer is promised
public record ContactSheet(
        String slug, String name, String hours, List<Entry> ways, List<Entry> unwatched) {

    public ContactSheet {
        ways = List.copyOf(ways);
        unwatched = List.copyOf(unwatched);
    }

    /// One way.
    ///
    /// @param key       names it within the team
    /// @param kind      the code of how it works: `phone`
    /// @param address   number, room or link
    /// @param href      what a press on it opens; empty for a room
    /// @param delayed   whether it gives no sign of life, so that what is sent arrives later
    /// @param privacy   the code of who can read it: `team`
    /// @param readers   who can read it, in a sentence
    /// @param users     who may use it, in a sentence
    /// @param goesOn    where it goes on, in a sentence
    /// @param notes     what else to know; may be empty
    public record Entry(
            String key,
            String kind,
            Icon icon,
            String name,
            String address,
            String href,
            boolean preferred,
            boolean delayed,
            String privacy,
            String readers,
            String users,
            boolean ongoing,
            String goesOn,
            String notes) {}
}
