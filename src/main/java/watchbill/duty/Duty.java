package watchbill.duty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.worktime.WorkCalendars;

/// The roster as it is lived: who is on duty, and whose an inquiry is.
@Service
public class Duty {

    private final ShiftSql sql;
    private final Roster roster;
    private final Teams teams;
    private final People people;
    private final WorkCalendars calendars;

    Duty(ShiftSql sql, Roster roster, Teams teams, People people, WorkCalendars calendars) {
        this.sql = sql;
        this.roster = roster;
        this.teams = teams;
        this.people = people;
        this.calendars = calendars;
    }

    /// Who owns what arrives at an instant.
    ///
    /// The shift is found by the first business instant at or after the arrival. So what comes in after the last
    /// closing of a shift, on a weekend or a holiday belongs to the next one (R49). With no shift there, a
    /// scheduler owns it (A47).
    ///
    /// @throws IllegalStateException if the team has neither shift nor scheduler nor administrator
    public Owner ownerAt(TeamId team, Instant arrival) {
        return roster.covering(team, firstBusinessInstant(team, arrival))
                .map(shift -> primary(team, shift, arrival))
                .orElseGet(() -> new Owner(scheduler(team), Seat.SCHEDULER, Optional.empty()));
    }

    private Owner primary(TeamId team, Shift shift, Instant arrival) {
        var begins =
                Optional.of(shift.begins())
                        .filter(arrival::isBefore)
                        .map(begin -> begin.atZone(teams.byId(team).zone()).toLocalDate());
        return new Owner(people.person(shift.primary()), Seat.PRIMARY, begins);
    }

    /// The pair on duty at an instant, by formal changeover, and the pair after it.
    public Watch watch(TeamId team, Instant at) {
        return Watch.at(
                at, roster.around(team, at).stream().map(shift -> onDuty(team, shift)).toList());
    }

    /// The pair on duty at an instant, by formal changeover: over a weekend still the pair of the week before.
    public Optional<OnDuty> at(TeamId team, Instant at) {
        return watch(team, at).now();
    }

    /// The shifts that touch a span, in order.
    public List<OnDuty> between(TeamId team, Instant from, Instant to) {
        return roster.between(team, from, to).stream().map(shift -> onDuty(team, shift)).toList();
    }

    /// The seats that nobody has in the weeks that begin within two weeks, the next one first (R46).
    public List<Hole> holes(TeamId team, Instant now) {
        var calendar = calendars.current(team).calendar();
        var today = calendar.dateOf(now);
        var end = Holes.end(today);
        var shifts =
                between(
                        team,
                        today.atStartOfDay(calendar.zone()).toInstant(),
                        end.atStartOfDay(calendar.zone()).toInstant());
        return new Holes(shifts, calendar).between(today, end);
    }

    /// Enters shifts by hand. A shift that begins on the same day is changed, so that entering twice is entering
    /// once.
    ///
    /// @throws IllegalArgumentException if a shift overlaps one that begins on another day
    @Transactional
    public void schedule(TeamId team, List<PlannedShift> planned) {
        planned.forEach(shift -> schedule(team, shift));
    }

    /// Enters shifts by hand and takes others out, all or nothing.
    ///
    /// @throws IllegalArgumentException if a shift overlaps one that stays and begins on another day
    @Transactional
    public void schedule(TeamId team, List<PlannedShift> planned, List<ShiftId> dropped) {
        dropped.forEach(shift -> remove(team, shift));
        schedule(team, planned);
    }

    /// Lets the people of two seats take each other's.
    ///
    /// @throws IllegalArgumentException if a shift is gone, a seat is empty, or one person would sit in both seats of
    ///                                  a shift
    @Transactional
    public void swap(TeamId team, HeldSeat one, HeldSeat other) {
        var first = shift(team, one);
        var second = shift(team, other);
        if (first.id().equals(second.id())) {
            throw new IllegalArgumentException(
                    "These are seats of the same week. Choose another week for one of them.");
        }
        var firstPerson = first.holder(one);
        var secondPerson = second.holder(other);
        sql.update(team, first.with(one, secondPerson));
        sql.update(team, second.with(other, firstPerson));
        roster.forget(team);
    }

    @Transactional
    public void remove(TeamId team, ShiftId shift) {
        sql.delete(team, shift);
        roster.forget(team);
    }

    private Shift shift(TeamId team, HeldSeat seat) {
        return sql.byId(team, seat.shift())
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "That week has just been taken out of the schedule. Choose another."));
    }

    private void schedule(TeamId team, PlannedShift planned) {
        var zone = teams.byId(team).zone();
        var begins = planned.firstDay().atStartOfDay(zone).toInstant();
        var ends = planned.firstDay().plusDays(planned.days()).atStartOfDay(zone).toInstant();
        var other =
                sql.between(team, begins, ends).stream()
                        .filter(shift -> !shift.begins().equals(begins))
                        .findFirst();
        if (other.isPresent()) {
            throw overlapping(planned, other.get(), zone);
        }
        put(team, begins, ends, planned.primary(), planned.backup());
    }

    private IllegalArgumentException overlapping(PlannedShift planned, Shift other, ZoneId zone) {
        return new IllegalArgumentException(
                "The shift from %s to %s overlaps the one from %s to %s, of %s. Enter it for other days, or change that one first."
                        .formatted(
                                planned.firstDay(),
                                planned.firstDay().plusDays(planned.days() - 1L),
                                other.begins().atZone(zone).toLocalDate(),
                                other.ends().atZone(zone).toLocalDate().minusDays(1),
                                people.person(other.primary()).name()));
    }

    private void put(
            TeamId team,
            Instant begins,
            Instant ends,
            PersonId primary,
            @Nullable PersonId backup) {
        var same = sql.covering(team, begins).filter(shift -> shift.begins().equals(begins));
        if (same.isPresent()) {
            sql.update(team, new Shift(same.get().id(), begins, ends, primary, backup));
        } else {
            new Shift(new ShiftId(0), begins, ends, primary, backup);
            sql.insert(team, begins, ends, primary, backup);
        }
        roster.forget(team);
    }

    private OnDuty onDuty(TeamId team, Shift shift) {
        return new OnDuty(
                shift,
                people.person(shift.primary()),
                shift.backup() == null ? null : people.person(shift.backup()),
                firstBusinessInstant(team, shift.begins()),
                firstBusinessInstant(team, shift.ends()));
    }

    /// The first business instant at or after another; that instant itself for a team without hours.
    private Instant firstBusinessInstant(TeamId team, Instant at) {
        return calendars.current(team).calendar().nextOpen(at).orElse(at);
    }

    private Person scheduler(TeamId team) {
        return people.schedulers(team).stream()
                .map(Member::person)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Team %d has no scheduler and no administrator to own inquiries. Give one person that role."
                                        .formatted(team.value())));
    }
}
