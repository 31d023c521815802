package watchbill.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import watchbill.people.Actor;
import watchbill.people.PeopleEvent;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Role;
import watchbill.people.TeamId;

class SentenceTest {

    private static final TeamId TEAM = new TeamId(1);
    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
    private static final Person NORA =
            new Person(new PersonId(1), "Nora Kessler", "nora@desk.example");
    private static final Person AVA = new Person(new PersonId(2), "Ava Brandt", "ava@desk.example");

    @Test
    void aChangeOfRoleNamesBothAndWhoDidIt() {
        var event =
                new PeopleEvent.RoleChanged(
                        TEAM, AVA, Role.MEMBER, Role.SCHEDULER, new Actor.Someone(NORA), NOON);

        assertThat(Sentence.of(event))
                .isEqualTo(
                        new Sentence(
                                "Nora Kessler",
                                "changed the role of Ava Brandt",
                                "member",
                                "scheduler"));
    }

    @Test
    void aRefusedSignInDoesNotBlameThePersonWhoseAddressWasTyped() {
        assertThat(Sentence.of(new PeopleEvent.SignInRefused(TEAM, AVA, NOON)))
                .isEqualTo(new Sentence("Someone", "tried to sign in as Ava Brandt"));
    }
}
