package watchbill.settings;

import java.util.Map;
import java.util.TreeMap;
import watchbill.channel.way.Reach;
import watchbill.channel.way.Terms;
import watchbill.channel.way.Use;
import watchbill.channel.way.Watching;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.conversation.ContactMethod;

/// How a team wants one of its ways of contact to be.
///
/// @param key     of the way that is changed; empty for a new one
/// @param address a number, a room or a link; passed over where an adapter knows it
public record WayWish(
        String key,
        ContactMethod method,
        String name,
        String address,
        WayStatus status,
        Use use,
        Terms terms,
        Reach reach,
        Watching watching,
        boolean preferred,
        boolean warns) {

    /// In characters, each on one line.
    public static final int LONGEST_NAME = 60;

    public static final int LONGEST_ADDRESS = 200;
    public static final int LONGEST_NEEDS = 200;
    public static final int LONGEST_NOTES = 300;

    public WayWish {
        name = name.strip();
        address = address.strip();
    }

    /// What is wrong with it, by `name`, `address`, `status`, `use`, `needs`, `notes` and `patience`, each in a sentence.
    public Map<String, String> problems() {
        var problems = new TreeMap<String, String>();
        if (name.isEmpty()) {
            problems.put("name", "The way needs a name. Customers and colleagues read it.");
        }
        line(problems, "name", name, LONGEST_NAME);
        line(problems, "address", address, LONGEST_ADDRESS);
        line(problems, "needs", terms.needs(), LONGEST_NEEDS);
        line(problems, "notes", terms.notes(), LONGEST_NOTES);
        if (!use.firstContact() && !use.ongoing() && status != WayStatus.RETIRED) {
            problems.put("use", "A way is for something. Choose at least one, or retire it.");
        }
        if (watching.patience().compareTo(Watching.SHORTEST) < 0
                || watching.patience().compareTo(Watching.LONGEST) > 0) {
            problems.put(
                    "patience",
                    "%d minutes are out of bounds. Between 5 and 1440 the Primary is warned in time."
                            .formatted(watching.patience().toMinutes()));
        }
        if (status == WayStatus.SUPPORTED) {
            checkPromise(problems);
        }
        return problems;
    }

    /// What is promised can be reached, and reaches the whole team.
    private void checkPromise(Map<String, String> problems) {
        if (method == ContactMethod.TRACKER) {
            problems.put(
                    "status",
                    "The tracker is not connected yet, so nobody watches it. Until then it can be tolerated.");
        } else if (reach == Reach.PERSON) {
            problems.put(
                    "status",
                    "A supported way reaches the whole team, and this one reaches one person. It can be tolerated.");
        } else if (!Way.isLinked(method) && address.isEmpty()) {
            problems.put(
                    "address",
                    "What is supported can be reached: write the number, the room or the link.");
        }
    }

    private static void line(
            Map<String, String> problems, String field, String value, int longest) {
        if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            problems.put(
                    field,
                    "This is one line of at most %d characters; it has %d."
                            .formatted(longest, value.length()));
        }
    }
}
