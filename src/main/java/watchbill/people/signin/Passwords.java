package watchbill.people.signin;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.PeopleEvent;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// The passwords of persons. Those who never chose one sign in by link.
@Service
public class Passwords {

    private final AccountSql accounts;
    private final SessionSql sessions;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Passwords(
            AccountSql accounts,
            SessionSql sessions,
            PasswordHashes hashes,
            ApplicationEventPublisher events,
            @Qualifier("wallTime") InstantSource time) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashes = hashes;
        this.events = events;
        this.time = time;
    }

    /// Tells whether the person has chosen a password.
    public boolean has(PersonId person) {
        return accounts.byId(person).flatMap(Account::passwordHash).isPresent();
    }

    /// Tells whether this is the person's password. One who has none yet has nothing to prove.
    public boolean matches(PersonId person, String password) {
        return accounts.byId(person)
                .flatMap(Account::passwordHash)
                .map(hash -> hashes.matches(password, hash))
                .orElse(true);
    }

    /// Keeps a new password for someone who is signed in, and signs them out everywhere else.
    ///
    /// @throws IllegalArgumentException if [PasswordRule] has a complaint
    @Transactional
    public void change(SignedInPerson me, String password) {
        store(me.team().id(), me.person(), password);
        sessions.endOthersOf(me.person().id(), me.session());
    }

    /// Keeps a new password. All one-time links of the person end, and all sessions: whoever knew the old one is out.
    ///
    /// @throws IllegalArgumentException if [PasswordRule] has a complaint
    @Transactional
    public void keep(TeamId team, Person person, String password) {
        store(team, person, password);
        sessions.endAllOf(person.id());
    }

    private void store(TeamId team, Person person, String password) {
        PasswordRule.enforce(password, person);
        accounts.setPassword(person.id(), hashes.of(password));
        events.publishEvent(new PeopleEvent.PasswordChanged(team, person, time.instant()));
    }
}
