package watchbill.settings;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Actor;
import watchbill.people.Member;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// Who is on a team, and what they may arrange. The audit hears of it from the people themselves:
/// [watchbill.people.PeopleEvent].
@Service
public class MemberSettings {

    /// What became of a wish to have somebody on the team.
    ///
    /// @param joined whether they were not on it before, and so need an invitation
    public record Kept(Person person, boolean joined) {}

    private final Teams teams;
    private final People people;

    MemberSettings(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    /// Puts somebody on the team; someone who is on it already is changed.
    ///
    /// @throws IllegalArgumentException if that would take the last admin away
    @Transactional
    public Kept keep(TeamId team, Newcomer newcomer, Actor by) {
        teams.waitForTurn(team);
        var before = people.memberByEmail(team, newcomer.email());
        if (newcomer.role() != Role.ADMIN) {
            before.ifPresent(known -> refuseLastAdmin(team, known));
        }
        var member = people.keep(team, newcomer, by);
        return new Kept(member.person(), before.isEmpty());
    }

    /// Takes somebody off the team.
    ///
    /// @throws IllegalArgumentException if it is the actor, or the last admin
    @Transactional
    public void remove(TeamId team, Person person, Actor by) {
        teams.waitForTurn(team);
        if (by instanceof Actor.Someone(var someone) && someone.equals(person)) {
            throw new IllegalArgumentException(
                    "Somebody else has to take you off the team, so that it keeps an admin.");
        }
        people.member(team, person.id()).ifPresent(known -> refuseLastAdmin(team, known));
        people.remove(team, person.id(), by);
    }

    private void refuseLastAdmin(TeamId team, Member member) {
        var admins =
                people.members(team).stream().filter(known -> known.role() == Role.ADMIN).toList();
        if (admins.equals(List.of(member))) {
            throw new IllegalArgumentException(
                    "%s is the only admin. Make somebody else an admin first, or nobody can change settings any more."
                            .formatted(member.person().name()));
        }
    }
}
