package watchbill.web.customers;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.conversation.Dealings;
import watchbill.conversation.KnownBy;
import watchbill.conversation.Requesters;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Fact;
import watchbill.web.Times;
import watchbill.web.Words;

/// Says who here knows somebody: a colleague to ask, never a comparison of colleagues.
@Component
class Knowing {

    private final Dealings dealings;
    private final People people;
    private final InstantSource time;

    Knowing(Dealings dealings, People people, InstantSource time) {
        this.dealings = dealings;
        this.people = people;
        this.time = time;
    }

    /// Those who are on the team now, whoever answered last first.
    List<Fact> of(SignedInPerson me, Requesters who) {
        var team = me.team().id();
        var times = Times.of(me, time.instant());
        Map<PersonId, Person> members =
                people.members(team).stream()
                        .map(Member::person)
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return dealings.knownBy(team, who).stream()
                .flatMap(known ->
                        Stream.ofNullable(members.get(known.person()))
                                .map(person -> fact(person, known, times)))
                .toList();
    }

    private static Fact fact(Person person, KnownBy known, Times times) {
        var answered = Words.counted(known.conversations(), "conversation", "conversations");
        return Fact.of(
                person.name(),
                "Answered in %s, last %s".formatted(answered, times.stamp(known.last())));
    }
}
