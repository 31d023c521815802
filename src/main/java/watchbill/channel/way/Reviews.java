package watchbill.channel.way;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.notification.Foresight;
import watchbill.notification.Warning;
import watchbill.people.Person;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;
import watchbill.signing.PublicAddress;
import watchbill.worktime.WorkCalendars;

/// Looks at each way of contact from time to time: when its date has come, the schedulers are told (R82).
/// What was decided is kept in memory for a second, because planners' pages ask.
@Service
public class Reviews implements Foresight, Rereads {

    private final ReviewSql sql;
    private final Ways ways;
    private final WorkCalendars calendars;
    private final PublicAddress address;
    private final InstantSource time;
    private final Recent<Map<TeamId, Map<String, Review>>> decided;

    Reviews(
            ReviewSql sql,
            Ways ways,
            WorkCalendars calendars,
            PublicAddress address,
            InstantSource time) {
        this.sql = sql;
        this.ways = ways;
        this.calendars = calendars;
        this.address = address;
        this.time = time;
        this.decided = new Recent<>(sql::latest);
    }

    /// The latest review of each way that has one, by key.
    public Map<String, Review> of(TeamId team) {
        return decided.get().getOrDefault(team, Map.of());
    }

    /// The ways whose date has come.
    public List<Way> due(TeamId team, Instant now) {
        var today = calendars.current(team).calendar().dateOf(now);
        var latest = of(team);
        return latest.values().stream().noneMatch(review -> review.isDue(today))
                ? List.of()
                : ways.of(team).stream()
                        .filter(way -> isDue(latest.get(way.key()), today))
                        .toList();
    }

    /// Keeps what was decided, and when the way is looked at again.
    ///
    /// @throws IllegalArgumentException if nothing was decided, it is too long, or the date is not ahead
    @Transactional
    public void decide(TeamId team, Way way, String decision, LocalDate nextOn, Person by) {
        var now = time.instant();
        if (decision.isBlank() || decision.length() > Review.LONGEST) {
            throw new IllegalArgumentException(
                    "Say in 1 to %d characters what was decided; this has %d."
                            .formatted(Review.LONGEST, decision.length()));
        }
        var today = calendars.current(team).calendar().dateOf(now);
        if (!nextOn.isAfter(today) || nextOn.isAfter(today.plusYears(5))) {
            throw new IllegalArgumentException(
                    "%s is not ahead. Choose a day from tomorrow on, within five years."
                            .formatted(nextOn));
        }
        sql.add(team, new Review(way.key(), decision.strip(), nextOn, by.id(), now));
        decided.forget();
    }

    @Override
    public void reread() {
        decided.forget();
    }

    private static boolean isDue(@Nullable Review review, LocalDate today) {
        return review != null && review.isDue(today);
    }

    @Override
    public List<Warning> of(Team team, Instant now) {
        return due(team.id(), now).stream()
                .map(way ->
                        new Warning(
                                List.of("review " + way.key()),
                                "%s is due for review as a way of contact; decide at %s."
                                        .formatted(way.name(), address.link("/ways/reviews"))))
                .toList();
    }
}
