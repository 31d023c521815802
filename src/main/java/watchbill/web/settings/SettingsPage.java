package watchbill.web.settings;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Strip;

/// What the team may change about itself.
///
/// @param guidance the words below the first mail to a customer, in Markdown
public record SettingsPage(
        Names names,
        Hours hours,
        List<PersonRow> people,
        List<Choice> roles,
        List<String> addresses,
        Relay relay,
        String guidance,
        List<Canned> canned,
        Problems problems) {

    public SettingsPage {
        people = List.copyOf(people);
        addresses = List.copyOf(addresses);
        canned = List.copyOf(canned);
    }

    /// @param practice what the team calls its arrangement: `SRE`
    /// @param slug     the name in addresses
    public record Names(String name, String practice, String slug, List<Choice> zones) {}

    /// @param holidays   one a line
    /// @param exceptions one a line: `2026-12-24 08:00-12:00`
    /// @param effect     what the goal means on an example
    public record Hours(
            List<Day> days,
            List<Choice> goals,
            String effect,
            String holidays,
            String exceptions,
            boolean lunchCounts) {}

    /// @param key     `mon` to `sun`
    /// @param windows `08:00-12:00, 13:00-17:00`; empty for closed
    public record Day(String key, String name, String windows, Strip strip) {

        public boolean open() {
            return !windows.isBlank();
        }
    }

    /// @param standing `Admin, 100 %`
    public record PersonRow(long id, String name, String email, String standing, boolean you) {}

    /// @param host empty when mail is kept in the outbox
    public record Relay(String host, String port, String user, List<Choice> tls) {}

    /// @param text Markdown
    public record Canned(long id, String name, String text) {}
}
