package watchbill.escalation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known about an outside team: what it looks after, and how it is reached. White space around a field is
/// dropped; a field that is not known is empty.
///
/// @param name           1 to 80 characters, of which two teams in one directory never have the same
/// @param responsibility what it looks after, in one line of 1 to 200 characters
/// @param contact        whom to ask for there; at most 80 characters
/// @param email          at most 254 characters; of this, the telephone number and the tracker at least one is given
/// @param phone          at most 40 characters
/// @param tracker        the web address of the place where it keeps what it is given; at most 500 characters
public record OutsideTeamCard(
        String name,
        String responsibility,
        String contact,
        String email,
        String phone,
        String tracker) {

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\".]+(\\.[^@\\s<>,;\".]+)*");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]\\S*");

    public OutsideTeamCard {
        name = line(name);
        responsibility = line(responsibility);
        contact = line(contact);
        email = line(email);
        phone = line(phone);
        tracker = line(tracker);
    }

    /// What is wrong, by field, in sentences for the one who wrote; empty if nothing is.
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            problems.put("name", "Say what the team is called.");
        }
        if (responsibility.isEmpty()) {
            problems.put("responsibility", "Say in one line what the team looks after.");
        }
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            problems.put(
                    "email",
                    "'%s' is no whole mail address. Something like storage@lab.example is."
                            .formatted(brief(email)));
        }
        if (!tracker.isEmpty() && !WEB_ADDRESS.matcher(tracker).matches()) {
            problems.put(
                    "tracker",
                    "'%s' is no web address. Something like https://tracker.lab.example is."
                            .formatted(brief(tracker)));
        }
        if (Stream.of(email, phone, tracker).allMatch(String::isEmpty)) {
            problems.put(
                    "email",
                    "Say how the team is reached: by mail, by telephone or by its tracker. One of them is enough.");
        }
        tooLong(problems, "name", name, 80);
        tooLong(problems, "responsibility", responsibility, 200);
        tooLong(problems, "contact", contact, 80);
        tooLong(problems, "email", email, 254);
        tooLong(problems, "phone", phone, 40);
        tooLong(problems, "tracker", tracker, 500);
        return problems;
    }

    /// How the team is reached, in one line: `Ada Moreno, storage@lab.example, +1 510 555 0134`.
    public String reach() {
        return Stream.of(contact, email, phone, tracker)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// @throws IllegalArgumentException with the first of [#problems], if there is one
    void check() {
        problems().values().stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
    }

    private static void tooLong(
            Map<String, String> problems, String field, String value, int longest) {
        if (value.length() > longest) {
            problems.put(
                    field,
                    "%,d characters are too many here; at most %d fit."
                            .formatted(value.length(), longest));
        }
    }

    private static String brief(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private static String line(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }
}
