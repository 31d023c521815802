package watchbill.settings;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import watchbill.mail.RelaySettings;
import watchbill.people.Team;
import watchbill.worktime.OpeningHours;

/// What a team has arranged at a moment: its names, hours, goal, addresses and relay.
///
/// @param addresses of the desk
public record Arrangement(
        Team team,
        OpeningHours hours,
        Duration goal,
        List<String> addresses,
        Optional<RelaySettings> relay) {

    public Arrangement {
        addresses = List.copyOf(addresses);
    }

    /// How this came about from what was arranged before. What stayed as it was is among the changes too, with the same
    /// words twice.
    List<Change> since(Arrangement before) {
        return Stream.of(
                        names(before),
                        HoursText.changes(before.hours, hours),
                        daysOff(before),
                        reach(before))
                .flatMap(List::stream)
                .toList();
    }

    private List<Change> names(Arrangement before) {
        var was = before.team;
        return List.of(
                new Change("changed the name of the team", was.name(), team.name()),
                new Change(
                        "changed the name of the practice",
                        was.practiceName(),
                        team.practiceName()),
                new Change("changed the time zone", was.zone().getId(), team.zone().getId()));
    }

    private List<Change> daysOff(Arrangement before) {
        var was = before.hours.holidays();
        var are = hours.holidays();
        return List.of(
                new Change("added days off", "", beyond(was, are)),
                new Change("removed days off", beyond(are, was), ""));
    }

    private List<Change> reach(Arrangement before) {
        return List.of(
                new Change(
                        "changed the response goal",
                        LengthText.of(before.goal),
                        LengthText.of(goal)),
                new Change("added mail addresses", "", beyond(before.addresses, addresses)),
                new Change(
                        "changed the mail relay", RelayText.of(before.relay), RelayText.of(relay)));
    }

    /// What a list has beyond another one.
    private static <T> String beyond(Collection<T> known, Collection<T> list) {
        var more = new TreeSet<>(list);
        more.removeAll(known);
        return more.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
