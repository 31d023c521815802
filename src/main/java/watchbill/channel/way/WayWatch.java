package watchbill.channel.way;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duework.DueWork;
import watchbill.notification.Alarm;
import watchbill.notification.Alarms;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.recent.Rereads;

/// Watches over what is promised: a linked way that gives no sign of life, and one that nobody looked after today. The
/// Primary is warned, and taken off again when all is well (R80).
@Service
class WayWatch implements DueWork, Rereads {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private static final String DELAYED = " delayed";
    private static final String UNCHECKED = " unchecked";

    private final Ways ways;
    private final Checks checks;
    private final Alarms alarms;
    private final Teams teams;

    /// What this server found last, so that nothing is written as long as nothing changes.
    private final Map<TeamId, Set<String>> found = new ConcurrentHashMap<>();

    WayWatch(Ways ways, Checks checks, Alarms alarms, Teams teams) {
        this.ways = ways;
        this.checks = checks;
        this.alarms = alarms;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "ways of contact";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        return (int) teams.all().stream().filter(team -> watch(team, now)).count();
    }

    @Override
    public void reread() {
        found.clear();
    }

    private boolean watch(Team team, Instant now) {
        var present = Stream.concat(delayed(team, now), unchecked(team, now)).toList();
        var subjects = present.stream().map(Alarm::subject).collect(Collectors.toSet());
        if (subjects.equals(found.get(team.id()))) {
            return false;
        }
        present.forEach(alarm -> alarms.raise(team.id(), alarm));
        settle(team, subjects);
        found.put(team.id(), subjects);
        return true;
    }

    /// Only what we raise ourselves.
    private void settle(Team team, Set<String> present) {
        List.copyOf(alarms.of(team.id())).stream()
                .map(Alarm::subject)
                .filter(subject -> subject.endsWith(DELAYED) || subject.endsWith(UNCHECKED))
                .filter(subject -> !present.contains(subject))
                .forEach(subject -> alarms.settle(team.id(), subject));
    }

    private Stream<Alarm> delayed(Team team, Instant now) {
        return ways.late(team.id(), now).entrySet().stream()
                .map(late ->
                        new Alarm(
                                late.getKey() + DELAYED,
                                sentence(name(team, late.getKey()), late.getValue(), team.zone()),
                                now));
    }

    private String name(Team team, String key) {
        return ways.find(team.id(), key).map(Way::name).orElse(key);
    }

    private static String sentence(String name, SignOfLife sign, ZoneId zone) {
        var why = sign.fails() ? ": " + sign.failure() : "";
        return "%s intake is delayed: nothing could be fetched from %s since %s%s."
                .formatted(name, sign.name(), WHEN.format(sign.lastWell().atZone(zone)), why);
    }

    private Stream<Alarm> unchecked(Team team, Instant now) {
        return checks.urgent(team.id(), now).stream()
                .map(way ->
                        new Alarm(
                                way.key() + UNCHECKED,
                                "%s was not looked after today; the day closes soon."
                                        .formatted(way.name()),
                                now));
    }
}
