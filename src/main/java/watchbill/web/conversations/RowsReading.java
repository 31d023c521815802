package watchbill.web.conversations;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.Kind;
import watchbill.conversation.Patience;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.ResponseClock;
import watchbill.responseclock.ResponseClocks;
import watchbill.web.Badges;
import watchbill.web.Lengths;
import watchbill.web.MatterWords;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.web.conversations.ConversationsPage.Row;
import watchbill.worktime.WorkCalendars;

/// Reads what the rows of the list say.
@Component
public class RowsReading {

    private final ResponseClocks clocks;
    private final WorkCalendars calendars;
    private final People people;
    private final Badges badges;
    private final Patience patience;
    private final InstantSource time;

    RowsReading(
            ResponseClocks clocks,
            WorkCalendars calendars,
            People people,
            Badges badges,
            Patience patience,
            InstantSource time) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.people = people;
        this.badges = badges;
        this.patience = patience;
        this.time = time;
    }

    /// Rows that say when each arrived.
    public List<Row> arrived(SignedInPerson me, List<Conversation> conversations) {
        var times = Times.of(me, time.instant());
        return rows(me.team(), conversations, times, its -> times.stamp(its.arrivedAt()));
    }

    /// Rows that say for how much business time each has waited for us.
    List<Row> waiting(SignedInPerson me, List<Conversation> conversations) {
        var team = me.team();
        var now = time.instant();
        var calendar = calendars.current(team.id()).calendar();
        return rows(
                team,
                conversations,
                Times.of(me, now),
                its -> {
                    var since = its.standing().waitingSince();
                    return since == null ? "" : Lengths.full(calendar.between(since, now));
                });
    }

    private List<Row> rows(
            Team team,
            List<Conversation> conversations,
            Times times,
            Function<Conversation, String> when) {
        var states = new StateWords(patience, times);
        var owners = owners(team);
        var running =
                clocks.of(team.id(), conversations.stream().map(Conversation::number).toList());
        return conversations.stream()
                .map(its ->
                        new Row(
                                its.number().value(),
                                its.subject(),
                                meta(its),
                                when.apply(its),
                                owner(its.owner(), owners),
                                states.of(its, passed(running.get(its.number()), times.now()))))
                .toList();
    }

    /// Most questions are about use, which goes without saying.
    private String meta(Conversation its) {
        var asker = Badges.beside(its.requester().name(), badges.of(its));
        var who = asker + ", " + its.method().words();
        var plain = its.kind() == Kind.USE && its.topic() == null && its.component() == null;
        return plain && its.site() == null ? who : who + " · " + MatterWords.of(its);
    }

    private Map<PersonId, String> owners(Team team) {
        return people.members(team.id()).stream()
                .map(Member::person)
                .collect(Collectors.toMap(Person::id, Person::firstName));
    }

    /// Who has left the team is no longer among its members.
    private String owner(PersonId id, Map<PersonId, String> members) {
        var member = members.get(id);
        return member == null ? people.person(id).firstName() : member;
    }

    private boolean passed(@Nullable ResponseClock clock, Instant now) {
        return clock != null && clock.runs() && clock.missed(now, clocks.calendar(clock));
    }
}
