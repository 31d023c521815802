package watchbill.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Actor;
import watchbill.people.PeopleEvent;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.signing.Purpose;
import watchbill.signing.Signatures;

/// Bearer tokens, by which programs act for a person or for the team. Shown once, stored as a hash, revoked at will.
@Service
public class ApiTokens {

    /// Marks our tokens for those who search texts for secrets that should not be there.
    private static final String PREFIX = "watchbill_";

    private static final Duration USED_TO_WITHIN = Duration.ofMinutes(10);

    /// One token, without its secret.
    ///
    /// @param person   on whose behalf it acts; without one it is the team's own, and acts for the owner of each conversation
    /// @param lastUsed to within ten minutes; absent when it never was
    public record Token(
            long id,
            String name,
            Optional<PersonId> person,
            Instant made,
            Optional<Instant> lastUsed) {}

    private final ApiTokenSql sql;
    private final Teams teams;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    ApiTokens(
            ApiTokenSql sql,
            Teams teams,
            Signatures signatures,
            ApplicationEventPublisher events,
            @Qualifier("wallTime") InstantSource time) {
        this.sql = sql;
        this.teams = teams;
        this.signatures = signatures;
        this.events = events;
        this.time = time;
    }

    /// Finds whose token this is; empty if it is none of ours, or was revoked, or its person has left the team.
    public Optional<ApiCaller> find(String bearer) {
        var now = time.instant();
        var found = sql.find(BearerSecret.hash(bearer));
        found.filter(row -> row.lastUsed().isBefore(now.minus(USED_TO_WITHIN)))
                .ifPresent(row -> sql.used(row.id(), now));
        return found.map(row -> new ApiCaller(teams.byId(row.team()), row.name(), row.person()));
    }

    /// Makes a token that acts as a person of the team.
    ///
    /// @param name what it is for, in the person's own words
    /// @return the token, which cannot be shown again
    @Transactional
    public String issue(TeamId team, Person person, String name) {
        var token = PREFIX + BearerSecret.fresh();
        keep(token, team, Optional.of(person.id()), name, new Actor.Someone(person));
        return token;
    }

    /// Returns the token that set-up gives to the team's programs, the same each time until it is revoked.
    @Transactional
    public String ofTeam(Team team, Actor by) {
        var revoked = sql.countRevokedOfTeam(team.id());
        var token = PREFIX + signatures.derive(Purpose.TEAM_TOKEN, team.slug() + "/" + revoked);
        if (sql.find(BearerSecret.hash(token)).isEmpty()) {
            keep(token, team.id(), Optional.empty(), "Set-up", by);
        }
        return token;
    }

    /// Lists the tokens of a team that count, the newest first.
    public List<Token> list(TeamId team) {
        return sql.list(team);
    }

    /// Ends a token of the team at once.
    @Transactional
    public void revoke(TeamId team, long token, Actor by) {
        var now = time.instant();
        sql.revoke(team, token, now)
                .ifPresent(name ->
                        events.publishEvent(new PeopleEvent.TokenRevoked(team, name, by, now)));
    }

    private void keep(String token, TeamId team, Optional<PersonId> person, String name, Actor by) {
        var now = time.instant();
        sql.add(BearerSecret.hash(token), team, person, name, now);
        events.publishEvent(new PeopleEvent.TokenIssued(team, name, by, now));
    }
}
