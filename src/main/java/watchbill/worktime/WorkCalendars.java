package watchbill.worktime;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// The calendars of all teams, in versions.
///
/// They are asked for at every turn and change a few times a year, so they are kept in memory: which versions there are
/// for a second, and the calendars themselves, which never change, for good.
@Service
public class WorkCalendars implements Rereads {

    private final WorkCalendarsSql sql;
    private final InstantSource time;
    private final Recent<Effects> effects;
    private final Map<Key, CalendarVersion> known = new ConcurrentHashMap<>();

    WorkCalendars(WorkCalendarsSql sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
        this.effects = new Recent<>(sql::effects);
    }

    /// The version in force at present.
    ///
    /// @throws IllegalStateException if the team has no calendar yet
    public CalendarVersion current(TeamId team) {
        return inForce(team, time.instant());
    }

    /// The version in force at an instant: the one that became effective last, of two at the same instant the later
    /// decision. Before the first one became effective, that one is in force too: a team always has a calendar.
    ///
    /// @throws IllegalStateException if the team has no calendar yet
    public CalendarVersion inForce(TeamId team, Instant at) {
        return at(team, effects.get().inForce(team, at).orElseThrow(() -> noCalendar(team)));
    }

    /// A version that is known to exist, such as the one a conversation arrived under.
    ///
    /// @throws IllegalStateException if the team has no such version
    public CalendarVersion at(TeamId team, int version) {
        var key = new Key(team, version);
        var kept = known.get(key);
        return kept != null ? kept : load(key);
    }

    /// All versions of a team, the first one first.
    public List<CalendarVersion> history(TeamId team) {
        return sql.all(team);
    }

    /// Lets another calendar be in force from an instant on. The same calendar again makes no new version.
    ///
    /// @param effectiveFrom may lie ahead, for hours that are to change later
    /// @return the version in force from that instant on: a new one, or the one there was
    /// @throws IllegalArgumentException if the calendar has no weekly hours; a team that never opens cannot keep a goal
    @Transactional
    public CalendarVersion replace(TeamId team, WorkCalendar calendar, Instant effectiveFrom) {
        if (calendar.hours().week().isEmpty()) {
            throw new IllegalArgumentException(
                    "A team needs at least one window in its week.\nMaybe the hours were left empty.");
        }
        return effects.get()
                .inForce(team, effectiveFrom)
                .map(version -> at(team, version))
                .filter(version -> version.calendar().equals(calendar))
                .orElseGet(() -> add(team, calendar, effectiveFrom));
    }

    @Override
    public void reread() {
        effects.forget();
        known.clear();
    }

    private CalendarVersion add(TeamId team, WorkCalendar calendar, Instant effectiveFrom) {
        var added = sql.add(team, calendar, effectiveFrom);
        effects.forget();
        return added;
    }

    /// A number that was given out in a transaction that rolled back is not given out again, so that what is known
    /// here stays true.
    private CalendarVersion load(Key key) {
        var version = sql.find(key.team, key.version).orElseThrow(() -> noSuchVersion(key));
        known.put(key, version);
        return version;
    }

    private static IllegalStateException noSuchVersion(Key key) {
        return new IllegalStateException(
                "Team %d has no calendar version %d.".formatted(key.team.value(), key.version));
    }

    private static IllegalStateException noCalendar(TeamId team) {
        return new IllegalStateException(
                "Team %d has no calendar.\nMaybe its set-up was not finished."
                        .formatted(team.value()));
    }

    private record Key(TeamId team, int version) {}
}
