package watchbill.setup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import watchbill.mail.RelaySettings;
import watchbill.people.Newcomer;
import watchbill.worktime.WorkCalendar;

/// A team as someone wants it to be.
///
/// ```json
/// {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles", "responseGoal": "PT4H",
///           "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}, "holidays": ["2026-05-25"]},
///  "addresses": ["help@desk.example"],
///  "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin", "percent": 100}],
///  "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "tomas@desk.example"}],
///  "relay": null}
/// ```
///
/// @param addresses of the desk, lower-case; the team writes from the first
/// @param relay     absent when mail is to be kept in the outbox
public record SetupFile(
        TeamWish team,
        List<String> addresses,
        List<Newcomer> people,
        List<WeekWish> shifts,
        Optional<RelaySettings> relay) {

    public SetupFile {
        addresses = List.copyOf(addresses);
        people = List.copyOf(people);
        shifts = List.copyOf(shifts);
    }

    /// @param practiceName absent to leave it as it is
    /// @param responseGoal business time
    /// @param calendar     hours and holidays in the team's zone
    public record TeamWish(
            String slug,
            String name,
            Optional<String> practiceName,
            Duration responseGoal,
            WorkCalendar calendar) {}

    /// One shift, until the next one starts but for a week at most.
    ///
    /// @param primary mail address of someone on the team
    /// @param backup  the same; absent to leave the seat empty
    public record WeekWish(LocalDate start, String primary, Optional<String> backup) {}

    /// Reads a set-up file.
    ///
    /// @throws SetupRefused with everything that is wrong, if something is
    public static SetupFile read(String json) {
        return SetupFileReader.read(json);
    }
}
