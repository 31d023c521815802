package watchbill.setup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import watchbill.mail.RelaySettings;
import watchbill.people.Newcomer;
import watchbill.people.Role;
import watchbill.setup.SetupFile.WeekWish;

/// Reads the JSON form of a set-up and notes everything that is wrong with it.
final class SetupFileReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int USUAL_RELAY_PORT = 587;

    private SetupFileReader() {}

    static SetupFile read(String json) {
        var file = Place.root(parse(json));
        if (!file.node().isObject()) {
            throw new SetupRefused(
                    "file", "A set-up is a JSON object with team, people and shifts.");
        }
        var team = TeamReader.read(file.at("team"));
        var people = people(file.at("people"));
        var addresses = file.at("addresses").each().stream().map(SetupFileReader::address).toList();
        var shifts = shifts(file.at("shifts"));
        var relay = relay(file.at("relay"));
        if (!file.problems().isEmpty()) {
            throw new SetupRefused(file.problems());
        }
        return new SetupFile(team.orElseThrow(), addresses, people, shifts, relay);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException unreadable) {
            throw new SetupRefused("file", "This is no JSON: " + unreadable.getOriginalMessage());
        }
    }

    private static List<Newcomer> people(Place list) {
        var seen = new HashSet<String>();
        return list.each().stream()
                .flatMap(person -> person(person).stream())
                .filter(person -> seen.add(person.email()) || twice(list, person))
                .toList();
    }

    private static boolean twice(Place list, Newcomer person) {
        list.wrong(
                "%s is there twice. Each person has an address of their own."
                        .formatted(person.email()));
        return false;
    }

    private static Optional<Newcomer> person(Place person) {
        var name = person.at("name").text("A person needs a name.");
        var email = address(person.at("email"));
        var role = role(person.at("role"));
        var percent = person.at("percent").number(100);
        if (percent < 1 || percent > 100) {
            person.at("percent")
                    .wrong("%d is not a share from 1 to 100 percent.".formatted(percent));
            return Optional.empty();
        }
        return name.isEmpty() || email.isEmpty()
                ? Optional.empty()
                : Optional.of(new Newcomer(name, email, role, percent));
    }

    private static Role role(Place place) {
        var word = place.text().orElse("member").toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    place.wrong(
                            "'%s' is not a role. Roles are member, scheduler and admin."
                                    .formatted(word));
                    return Role.MEMBER;
                });
    }

    /// @return empty if there is none to go on with, which is noted
    private static String address(Place place) {
        var text = place.text("A mail address is missing.").toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !Newcomer.isAddress(text)) {
            place.wrong(
                    "'%s' is not a mail address; it needs a name, an @ and a host."
                            .formatted(text));
            return "";
        }
        return text;
    }

    private static List<WeekWish> shifts(Place list) {
        var starts = new HashSet<LocalDate>();
        return list.each().stream()
                .flatMap(shift -> shift(shift).stream())
                .peek(shift -> {
                    if (!starts.add(shift.start())) {
                        list.wrong("Two shifts start on %s.".formatted(shift.start()));
                    }
                })
                .toList();
    }

    private static Optional<WeekWish> shift(Place shift) {
        var start = date(shift.at("start"));
        var primary = address(shift.at("primary"));
        var backup = shift.at("backup").text().map(_ -> address(shift.at("backup")));
        if (!primary.isEmpty() && backup.filter(primary::equals).isPresent()) {
            shift.at("backup")
                    .wrong(
                            "%s is Primary of this shift already. Choose another Backup, or none."
                                    .formatted(primary));
        }
        return start.filter(_ -> !primary.isEmpty()).map(day -> new WeekWish(day, primary, backup));
    }

    private static Optional<LocalDate> date(Place place) {
        var text = place.text("A date is missing.");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            place.wrong(
                    "'%s' is not a date. Write year, month and day as 2026-03-02.".formatted(text));
            return Optional.empty();
        }
    }

    private static Optional<RelaySettings> relay(Place relay) {
        if (relay.isAbsent()) {
            return Optional.empty();
        }
        var host =
                relay.at("host")
                        .text(
                                "A relay needs a host; leave the relay out to keep mail in the outbox.");
        var port = relay.at("port").number(USUAL_RELAY_PORT);
        if (port < 1 || port > 65_535) {
            relay.at("port").wrong("%d is not a port from 1 to 65535.".formatted(port));
            return Optional.empty();
        }
        var tls = encryption(relay.at("tls"));
        var user = relay.at("user").text().orElse(null);
        var password = relay.at("password").text().orElse(null);
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelaySettings(host, port, user, password, tls));
    }

    private static RelaySettings.Encryption encryption(Place place) {
        var word = place.text().orElse("starttls").toUpperCase(Locale.ROOT);
        var known = RelaySettings.Encryption.values();
        return Arrays.stream(known)
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    place.wrong(
                            "'%s' is not an encryption. Choose from %s."
                                    .formatted(
                                            word,
                                            Arrays.stream(known)
                                                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                                                    .collect(Collectors.joining(", "))));
                    return RelaySettings.Encryption.STARTTLS;
                });
    }
}
