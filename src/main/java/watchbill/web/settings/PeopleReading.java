package watchbill.web.settings;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Words;

/// Reads who is on the team.
@Component
class PeopleReading {

    private final People people;

    PeopleReading(People people) {
        this.people = people;
    }

    PeoplePage page(SignedInPerson me, TypedPerson typed, Problems problems) {
        var members = people.members(me.team().id());
        var email = typed.email().strip();
        var known =
                members.stream()
                        .anyMatch(member -> member.person().email().equalsIgnoreCase(email));
        return new PeoplePage(
                members.stream().map(member -> row(member, me)).toList(),
                new PeoplePage.Form(
                        typed.name(), typed.email(), roles(typed.role()), typed.percent(), known),
                problems);
    }

    private static PeoplePage.Row row(Member member, SignedInPerson me) {
        var person = member.person();
        var standing =
                "%s, %d %%".formatted(Words.capital(OneOf.word(member.role())), member.percent());
        return new PeoplePage.Row(
                person.id().value(),
                person.name(),
                person.email(),
                standing,
                person.equals(me.person()));
    }

    private static List<Choice> roles(String chosen) {
        return Arrays.stream(Role.values())
                .map(OneOf::word)
                .map(role -> new Choice(role, Words.capital(role), role.equals(chosen)))
                .toList();
    }
}
