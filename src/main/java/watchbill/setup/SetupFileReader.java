package watchbill.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import watchbill.people.Newcomer;
import watchbill.people.Role;
import watchbill.setup.SetupFile.WeekWish;

/// Reads the JSON form of a set-up and notes everything that is wrong with it.
final class SetupFileReader {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// Characters of a file; a team of a hundred people with shifts for two years needs a tenth of it.
    private static final int LONGEST = 500_000;

    private static final List<String> FILE =
            List.of("team", "addresses", "people", "shifts", "relay");
    private static final List<String> PERSON = List.of("name", "email", "role", "percent");
    private static final List<String> SHIFT = List.of("start", "primary", "backup");

    private static final int WHOLE_TIME = 100;

    private SetupFileReader() {}

    static SetupFile read(String json) {
        var file = Place.root(parse(json));
        if (!file.node().isObject()) {
            throw new SetupRefused(
                    "file", "A set-up is a JSON object with team, people and shifts.");
        }
        file.knows(FILE);
        var team = TeamReader.read(file.at("team"));
        var people = people(file.at("people"));
        var addresses = file.at("addresses").each().stream().map(Place::address).toList();
        var shifts = shifts(file.at("shifts"));
        var relay = RelayReader.read(file.at("relay"));
        if (!file.problems().isEmpty()) {
            throw new SetupRefused(file.problems());
        }
        return new SetupFile(team.orElseThrow(), addresses, people, shifts, relay);
    }

    private static JsonNode parse(String json) {
        if (json.length() > LONGEST) {
            throw new SetupRefused(
                    "file",
                    "%,d characters are too many; a set-up of at most %,d fits."
                            .formatted(json.length(), LONGEST));
        }
        try {
            return JSON.readTree(json);
        } catch (JacksonException unreadable) {
            throw new SetupRefused("file", "This is no JSON: " + unreadable.getOriginalMessage());
        }
    }

    private static List<Newcomer> people(Place list) {
        var people = new ArrayList<Newcomer>();
        var addresses = new HashMap<String, Place>();
        for (var place : list.each()) {
            var person = person(place);
            person.ifPresent(people::add);
            person.map(newcomer -> addresses.putIfAbsent(newcomer.email(), place))
                    .ifPresent(same -> isTaken(place.at("email"), same));
        }
        return people;
    }

    /// @return empty if there is nothing to go on with, which is noted
    private static Optional<Newcomer> person(Place person) {
        person.knows(PERSON);
        var name = name(person.at("name"));
        var email = person.at("email").address();
        var role = person.at("role").choice(Role.MEMBER);
        var percent = person.at("percent").number(WHOLE_TIME);
        if (percent < 1 || percent > WHOLE_TIME) {
            person.at("percent")
                    .wrong("%d is not a share from 1 to 100 percent.".formatted(percent));
            return Optional.empty();
        }
        return name.isEmpty() || email.isEmpty()
                ? Optional.empty()
                : Optional.of(new Newcomer(name, email, role, percent));
    }

    private static String name(Place place) {
        var name = place.text("A person needs a name.");
        if (name.length() > Newcomer.LONGEST_NAME) {
            place.wrong(
                    "The name has %d characters; at most %d fit into a mail's header."
                            .formatted(name.length(), Newcomer.LONGEST_NAME));
            return "";
        }
        return name;
    }

    private static List<WeekWish> shifts(Place list) {
        var shifts = new ArrayList<WeekWish>();
        var starts = new HashMap<LocalDate, Place>();
        for (var place : list.each()) {
            var shift = shift(place);
            shift.ifPresent(shifts::add);
            shift.map(wish -> starts.putIfAbsent(wish.start(), place))
                    .ifPresent(same -> isTaken(place.at("start"), same));
        }
        return shifts;
    }

    private static void isTaken(Place place, Place by) {
        place.wrong(
                "%s stands at %s already. Each has one of its own; take one of the two out."
                        .formatted(place.text().orElse(""), by.path()));
    }

    /// @return empty if there is nothing to go on with, which is noted
    private static Optional<WeekWish> shift(Place shift) {
        shift.knows(SHIFT);
        var start = shift.at("start").date();
        var primary = shift.at("primary").address();
        var backup = shift.at("backup").text().map(_ -> shift.at("backup").address());
        if (!primary.isEmpty() && backup.filter(primary::equals).isPresent()) {
            shift.at("backup")
                    .wrong(
                            "%s is Primary of this shift already. Choose another Backup, or none."
                                    .formatted(primary));
        }
        return start.filter(_ -> !primary.isEmpty()).map(day -> new WeekWish(day, primary, backup));
    }
}
