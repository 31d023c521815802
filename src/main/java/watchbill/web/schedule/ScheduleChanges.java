package watchbill.web.schedule;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.duty.Duty;
import watchbill.duty.HeldSeat;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Words;

/// Changes the schedule and writes down who did.
@Component
class ScheduleChanges {

    private final Duty duty;
    private final People people;
    private final Audit audit;

    ScheduleChanges(Duty duty, People people, Audit audit) {
        this.duty = duty;
        this.people = people;
        this.audit = audit;
    }

    /// Stores what differs from what is scheduled.
    ///
    /// @param stored what is scheduled
    /// @return how many weeks were changed
    /// @throws IllegalArgumentException if a shift overlaps another, or somebody is not on the team
    @Transactional
    public int store(SignedInPerson me, PlanForm form, PlanForm stored) {
        var changed = form.rows().stream().filter(row -> !stored.rows().contains(row)).toList();
        if (changed.isEmpty()) {
            return 0;
        }
        changed.forEach(row -> requireMembers(me, row));
        duty.schedule(
                me.team().id(),
                changed.stream().flatMap(row -> row.planned().stream()).toList(),
                changed.stream().flatMap(row -> row.dropped().stream()).toList());
        var weeks = changed.stream().map(row -> row.days().label()).toList();
        audit.record(me.team().id(), me.actor(), "changed the schedule of " + Words.list(weeks));
        return changed.size();
    }

    /// @throws IllegalArgumentException if the two cannot be swapped
    @Transactional
    public void swap(SignedInPerson me, HeldSeat one, HeldSeat other) {
        duty.swap(me.team().id(), one, other);
        audit.record(me.team().id(), me.actor(), "swapped two seats of the schedule");
    }

    private void requireMembers(SignedInPerson me, PlanForm.Row row) {
        Stream.of(row.seats().primary(), row.seats().backup())
                .flatMap(person -> person == null ? Stream.empty() : Stream.of(person))
                .filter(person -> people.member(me.team().id(), person).isEmpty())
                .findFirst()
                .ifPresent(person -> {
                    throw new IllegalArgumentException(
                            "%s is not on the team any more. Choose somebody else for %s."
                                    .formatted(people.person(person).name(), row.days().label()));
                });
    }
}
