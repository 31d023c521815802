package watchbill.web.setup;

import java.util.List;
import watchbill.web.Appearance;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Strip;

/// The page that sets up a team, one question a step, all steps on one page.
///
/// The form posts to `action` with the names of the fields below; lists are indexed, as in `people[0].email`.
///
/// @param action      the address the form posts to; it may hold a one-time key
/// @param account     the one who sets up: `account.name`, `account.email`, `account.password`
/// @param teamName    `team.name`
/// @param zones       `team.zone`
/// @param days        `hours.mon` to `hours.sun`, windows as text: `08:00-12:00, 13:00-17:00`, empty for closed
/// @param goals       `responseGoal`, as ISO-8601 durations
/// @param goalEffect  what the goal means on an example: `A Friday 16:00 inquiry is due Monday 11:00.`
/// @param holidays    `holidayPreset`
/// @param holidayText `holidayText`: typed dates, or the contents of a CSV or ICS file; a file comes
///                    as `holidayFile`
/// @param people      `people[n].name`, `.email`, `.role`, `.percent`
/// @param peopleText  `peopleText`: more people, pasted as `Name <address>`
/// @param address     `address`: the desk's own mail address
/// @param smtpPort    where this machine takes mail in
/// @param relay       `relay.host`, `.port`, `.user`, `.password`, `.tls`
/// @param weeks       `shifts[n].start`, `.primary`, `.backup`; people are named by name or mail address
public record SetUpPage(
        String action,
        Account account,
        String teamName,
        List<Choice> zones,
        List<Day> days,
        List<Choice> goals,
        String goalEffect,
        List<Choice> holidays,
        String holidayText,
        List<PersonRow> people,
        String peopleText,
        String address,
        int smtpPort,
        Relay relay,
        List<Week> weeks,
        Problems problems,
        Appearance appearance) {

    public record Account(String name, String email) {}

    /// @param key   `mon` to `sun`
    /// @param strip the hours as a picture
    public record Day(String key, String name, String windows, Strip strip) {

        public boolean open() {
            return !windows.isBlank();
        }
    }

    /// @param roles   Member, Scheduler, Admin
    /// @param percent share of working time, 1 to 100
    public record PersonRow(String name, String email, List<Choice> roles, String percent) {}

    /// @param host empty when mail is kept in the outbox
    public record Relay(String host, String port, String user, List<Choice> tls) {}

    /// @param start  the Monday, as `2026-11-16`
    /// @param label  `16–20 Nov`
    /// @param beside `now` or `next` for the first week, whose pair has what arrives at once; empty for others
    public record Week(String start, String label, String beside, String primary, String backup) {}
}
