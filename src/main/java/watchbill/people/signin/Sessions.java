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
import watchbill.people.PeopleEvent;
import watchbill.people.PersonId;
import watchbill.people.Teams;

/// Who is signed in where. A session ends after thirty days, after two weeks without use, at sign-out, with a new
/// password, and when its person leaves the team.
@Service
public class Sessions {

    /// How long a session counts at most.
    public static final Duration LONGEST = Duration.ofDays(30);

    static final Duration LONGEST_UNUSED = Duration.ofDays(14);

    /// How exactly the last use is known. Writing it with each page would cost more than the page.
    private static final Duration SEEN_TO_WITHIN = Duration.ofMinutes(10);

    /// One of a person's sessions, as shown to that person.
    ///
    /// @param browser as it calls itself
    public record Session(long id, String browser, Instant began, Instant lastSeen) {}

    private final SessionSql sql;
    private final Teams teams;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Sessions(
            SessionSql sql,
            Teams teams,
            ApplicationEventPublisher events,
            @Qualifier("wallTime") InstantSource time) {
        this.sql = sql;
        this.teams = teams;
        this.events = events;
        this.time = time;
    }

    /// Begins a session.
    ///
    /// @return what the cookie must say
    @Transactional
    String begin(Account account, Browser browser) {
        var now = time.instant();
        var token = BearerSecret.fresh();
        sql.begin(BearerSecret.hash(token), account, browser.name(), now, now.plus(LONGEST));
        events.publishEvent(new PeopleEvent.SignedIn(account.team(), account.person(), now));
        return token;
    }

    /// Finds who is signed in with this cookie.
    public Optional<SignedInPerson> find(String token) {
        var now = time.instant();
        var found = sql.find(BearerSecret.hash(token), now, now.minus(LONGEST_UNUSED));
        found.filter(row -> row.lastSeen().isBefore(now.minus(SEEN_TO_WITHIN)))
                .ifPresent(row -> sql.seen(row.id(), now));
        return found.map(this::signedIn);
    }

    private SignedInPerson signedIn(SessionSql.Found row) {
        var team = teams.byId(row.team());
        return new SignedInPerson(
                row.person(),
                team,
                row.role(),
                row.id(),
                row.secondStep(),
                row.zone().orElse(team.zone()));
    }

    /// Lists where a person is signed in, the latest used first.
    public List<Session> of(PersonId person) {
        var now = time.instant();
        return sql.of(person, now, now.minus(LONGEST_UNUSED));
    }

    /// Ends a session of the person; another's is left alone.
    @Transactional
    public void end(PersonId person, long session) {
        sql.end(person, session);
    }

    /// Ends all sessions of the person.
    @Transactional
    public void endAll(PersonId person) {
        sql.endAllOf(person);
    }

    @Transactional
    void refused(Account account) {
        events.publishEvent(
                new PeopleEvent.SignInRefused(account.team(), account.person(), time.instant()));
    }
}
