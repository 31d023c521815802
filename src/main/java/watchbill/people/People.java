package watchbill.people;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.recent.Recent;
import watchbill.recent.Recents;
import watchbill.recent.Rereads;

/// Who is on which team, and what they may arrange there.
///
/// Names are read at every turn and change seldom, so all persons and the members of each team are kept in memory for a
/// second.
@Service
public class People implements Rereads {

    private final MemberSql sql;
    private final ApplicationEventPublisher events;
    private final InstantSource time;
    private final Recent<Map<PersonId, Person>> persons;
    private final Recents<TeamId, List<Member>> members;

    People(MemberSql sql, ApplicationEventPublisher events, InstantSource time) {
        this.sql = sql;
        this.events = events;
        this.time = time;
        this.persons = new Recent<>(sql::persons);
        this.members = new Recents<>(sql::members);
    }

    /// Lists who is on the team now, by name.
    public List<Member> members(TeamId team) {
        return members.get(team);
    }

    /// Finds someone who is on the team now.
    public Optional<Member> member(TeamId team, PersonId person) {
        return sql.member(team, person);
    }

    /// Finds someone who is on the team now by their address, in any case.
    public Optional<Member> memberByEmail(TeamId team, String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        return isKnown(address) ? sql.memberByEmail(team, address) : Optional.empty();
    }

    /// Returns a person who is known to exist, on any team or on none any more.
    ///
    /// @throws IllegalArgumentException if there is none
    public Person person(PersonId id) {
        var person = persons.get().get(id);
        if (person == null) {
            throw new IllegalArgumentException("There is no person " + id);
        }
        return person;
    }

    /// Lists those who plan the shifts: the schedulers; without any, the admins; without those, everyone. Whoever
    /// joined first is first.
    ///
    /// @return empty only for a team without members
    public List<Member> schedulers(TeamId team) {
        return Planners.among(sql.membersAsTheyJoined(team));
    }

    /// Puts someone on the team, or brings what is known of them up to date: name, role and share. One who has
    /// left comes back. A second call with the same values changes nothing.
    @Transactional
    public Member keep(TeamId team, Newcomer newcomer, Actor by) {
        var before = sql.memberByEmail(team, newcomer.email());
        var now = time.instant();
        var person = sql.keepPerson(newcomer, now);
        persons.forget();
        sql.keepMembership(team, person.id(), newcomer, now);
        members.forgetAll();
        var after = new Member(person, newcomer.role(), newcomer.percent());
        before.ifPresentOrElse(
                known -> tell(team, known, after, by, now),
                () ->
                        events.publishEvent(
                                new PeopleEvent.Joined(team, person, newcomer.role(), by, now)));
        return after;
    }

    /// Calls a person differently from now on, on all teams.
    ///
    /// @param team whose audit says so
    /// @throws IllegalArgumentException if the name is blank, or longer than [Newcomer#LONGEST_NAME] characters
    @Transactional
    public void rename(TeamId team, PersonId person, String name, Actor by) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Type a name; customers read it under your answers.");
        }
        var before = sql.member(team, person).orElseThrow(() -> noMember(team, person));
        var known = before.person();
        var newcomer = new Newcomer(name, known.email(), before.role(), before.percent());
        sql.rename(person, newcomer.name());
        persons.forget();
        members.forgetAll();
        var renamed = new Person(person, newcomer.name(), known.email());
        var after = new Member(renamed, before.role(), before.percent());
        tell(team, before, after, by, time.instant());
    }

    @Override
    public void reread() {
        persons.forget();
        members.forgetAll();
    }

    /// Shows a person times in another zone from now on, on all pages of the team (R29).
    ///
    /// @param zone a region such as `Europe/Berlin`; empty for the team's own
    /// @throws IllegalArgumentException if no zone is called so
    @Transactional
    public void showTimesIn(PersonId person, String zone) {
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new IllegalArgumentException(
                    "'%s' is no time zone. Choose a city in yours, such as Europe/Berlin."
                            .formatted(zone));
        }
        sql.showTimesIn(person, zone);
    }

    /// Takes someone off the team. Their words stay in the conversations; they can no longer sign in to the team.
    ///
    /// @return whether they were on it
    @Transactional
    public boolean remove(TeamId team, PersonId person, Actor by) {
        var member = sql.member(team, person);
        member.ifPresent(leaver -> {
            var now = time.instant();
            sql.endMembership(team, person, now);
            members.forget(team);
            events.publishEvent(new PeopleEvent.Left(team, leaver.person(), by, now));
        });
        return member.isPresent();
    }

    /// Hardly any sender of mail is one of us.
    private boolean isKnown(String address) {
        return persons.get().values().stream().anyMatch(person -> person.email().equals(address));
    }

    private void tell(TeamId team, Member before, Member after, Actor by, Instant now) {
        var person = after.person();
        if (!before.person().name().equals(person.name())) {
            events.publishEvent(
                    new PeopleEvent.Renamed(team, person, before.person().name(), by, now));
        }
        if (before.role() != after.role()) {
            events.publishEvent(
                    new PeopleEvent.RoleChanged(
                            team, person, before.role(), after.role(), by, now));
        }
        if (before.percent() != after.percent()) {
            events.publishEvent(
                    new PeopleEvent.ShareChanged(
                            team, person, before.percent(), after.percent(), by, now));
        }
    }

    private static IllegalArgumentException noMember(TeamId team, PersonId person) {
        return new IllegalArgumentException("%s is not on %s.".formatted(person, team));
    }
}
