package watchbill.setup;

import static watchbill.settings.TeamWish.wrongWith;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import watchbill.people.Team;
import watchbill.setup.SetupFile.TeamWish;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendarJson;

/// Reads the part of a set-up file that is about the team itself.
final class TeamReader {

    private static final Duration USUAL_GOAL = Duration.ofHours(4);

    private static final JsonNode USUAL_HOURS =
            WorkCalendarJson.tree(WorkCalendar.of(ZoneOffset.UTC, OpeningHours.officeHours()))
                    .get("hours");

    /// What of the team its calendar is made from.
    private static final List<String> CALENDAR =
            List.of("zone", "hours", "holidays", "exceptions", "breaks", "lunchCounts");

    private static final List<String> KNOWN =
            Stream.concat(
                            Stream.of("slug", "name", "practiceName", "responseGoal"),
                            CALENDAR.stream())
                    .toList();

    private static final Pattern WITH_PLACE =
            Pattern.compile("([a-zA-Z]+(?:\\.[\\w-]+)?): (.*)", Pattern.DOTALL);

    private TeamReader() {}

    static Optional<TeamWish> read(Place team) {
        team.knows(KNOWN);
        var name = name(team.at("name"));
        var slug = slug(team.at("slug"), name);
        var goal = goal(team.at("responseGoal"));
        var practice = team.at("practiceName").text();
        practice.flatMap(word -> wrongWith("practice", word))
                .ifPresent(team.at("practiceName")::wrong);
        return calendar(team).map(calendar -> new TeamWish(slug, name, practice, goal, calendar));
    }

    private static String name(Place place) {
        var name = place.text("The team needs a name.");
        if (!name.isEmpty()) {
            wrongWith("team", name).ifPresent(place::wrong);
        }
        return name;
    }

    private static String slug(Place place, String name) {
        var slug = place.text().orElseGet(() -> Team.slugFor(name));
        if (!Team.isSlug(slug)) {
            place.wrong(
                    "'%s' cannot stand in an address. Use 1 to 40 lower-case letters, digits and inner hyphens."
                            .formatted(slug));
        }
        return slug;
    }

    private static Duration goal(Place place) {
        var text = place.text();
        if (text.isEmpty()) {
            return USUAL_GOAL;
        }
        try {
            return Duration.parse(text.get());
        } catch (DateTimeException _) {
            place.wrong("'%s' is not a duration. Write four hours as PT4H.".formatted(text.get()));
            return USUAL_GOAL;
        }
    }

    private static Optional<WorkCalendar> calendar(Place team) {
        if (team.at("zone")
                .text("The team needs a time zone, such as America/Los_Angeles.")
                .isEmpty()) {
            return Optional.empty();
        }
        var calendar = JsonNodeFactory.instance.objectNode();
        CALENDAR.stream()
                .filter(field -> !team.at(field).isAbsent())
                .forEach(field -> calendar.set(field, team.at(field).node()));
        if (!calendar.has("hours")) {
            calendar.set("hours", USUAL_HOURS);
        }
        try {
            return Optional.of(WorkCalendarJson.read(calendar));
        } catch (IllegalArgumentException wrong) {
            note(team, String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    /// The calendar says where it is wrong; without a place it is the zone that it did not know.
    private static void note(Place team, String message) {
        var parts = WITH_PLACE.matcher(message);
        if (parts.matches()) {
            team.at(parts.group(1)).wrong(parts.group(2));
        } else {
            team.at("zone").wrong(message);
        }
    }
}
