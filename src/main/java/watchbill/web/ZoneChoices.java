package watchbill.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Time zones by their city, each with the time it is there now, by which people see whether they chose the right one.
public final class ZoneChoices {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /// Where regions are called after cities. Everything else is an old name for one of these.
    private static final Set<String> CONTINENTS =
            Set.of(
                    "Africa",
                    "America",
                    "Antarctica",
                    "Asia",
                    "Atlantic",
                    "Australia",
                    "Europe",
                    "Indian",
                    "Pacific");

    private ZoneChoices() {}

    /// @param chosen the zone that is chosen now; it is in the list even if it is an unusual one
    public static List<Choice> of(String chosen, Instant now) {
        var regions =
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id ->
                                id.contains("/")
                                        && CONTINENTS.contains(id.substring(0, id.indexOf('/'))));
        return Stream.concat(regions, Stream.of("UTC", chosen).filter(ZoneChoices::isZone))
                .distinct()
                .map(id -> new Choice(id, label(id, now), id.equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static String label(String id, Instant now) {
        return "%s, now %s".formatted(city(id), CLOCK.format(now.atZone(ZoneId.of(id))));
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static boolean isZone(String id) {
        return ZoneId.getAvailableZoneIds().contains(id);
    }
}
