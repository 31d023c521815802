package watchbill.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/// What a team wants to be called, and where it wants its hours to be counted.
///
/// @param practice what the team calls its arrangement for reliability and support: `SRE`
/// @param zone     a region such as `America/Los_Angeles`, or a fixed offset
public record TeamWish(String name, String practice, String zone) {

    /// In characters. Names stand in the header of every mail and page.
    public static final int LONGEST_NAME = 60;

    public TeamWish {
        name = name.strip();
        practice = practice.strip();
        zone = zone.strip();
    }

    /// What is wrong with it, by `name`, `practice` and `zone`, each in a sentence.
    public Map<String, String> problems() {
        var problems = new TreeMap<String, String>();
        checkName("name", "team", name, problems);
        checkName("practice", "practice", practice, problems);
        if (!isZone(zone)) {
            problems.put(
                    "zone",
                    "'%s' is no time zone. Choose a city in yours, such as America/Los_Angeles."
                            .formatted(zone));
        }
        return problems;
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static void checkName(
            String field, String what, String name, Map<String, String> problems) {
        if (name.isEmpty()) {
            problems.put(
                    field,
                    "The %s needs a name. Customers and colleagues read it.".formatted(what));
        } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.put(
                    field,
                    "The name of the %s is one line of at most %d characters; this has %d."
                            .formatted(what, LONGEST_NAME, name.length()));
        }
    }
}
