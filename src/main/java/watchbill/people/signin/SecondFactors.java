package watchbill.people.signin;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.PeopleEvent;
import watchbill.people.PersonId;

/// Six-digit codes from an authenticator app, and recovery codes for the day it is lost.
@Service
public class SecondFactors {

    /// What an authenticator app must be told.
    ///
    /// @param key     to type, in groups of four
    /// @param address to open on the telephone, or to draw as a picture
    public record Enrolment(String key, String address) {}

    /// What came of an attempt to switch codes off.
    public enum SwitchOff {
        DONE,
        WRONG_CODE,
        TOO_MANY_TRIES
    }

    private final SecondFactorSql sql;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    SecondFactors(
            SecondFactorSql sql,
            Attempts attempts,
            ApplicationEventPublisher events,
            @Qualifier("wallTime") InstantSource time) {
        this.sql = sql;
        this.attempts = attempts;
        this.events = events;
        this.time = time;
    }

    /// Tells whether codes are asked for when this person signs in.
    public boolean isOn(PersonId person) {
        return sql.confirmed(person).isPresent();
    }

    /// What a person who has begun to set codes up must tell their app; empty for one who has not.
    public Optional<Enrolment> enrolment(SignedInPerson me) {
        return sql.offered(me.person().id()).map(totp -> enrolment(me, totp));
    }

    /// Starts to set codes up, or goes on with it: until it is confirmed, the secret stays the same.
    @Transactional
    public Enrolment enrol(SignedInPerson me) {
        sql.offer(me.person().id(), Totp.fresh());
        var totp =
                sql.offered(me.person().id())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Codes are already set up for "
                                                + me.person().email()
                                                + ". Switch them off first."));
        return enrolment(me, totp);
    }

    /// Switches codes on, if the person's app shows the right one.
    ///
    /// @return the recovery codes, which cannot be shown again; empty if the code was wrong
    @Transactional
    public List<String> confirm(SignedInPerson me, String code) {
        var now = time.instant();
        var step = sql.offered(me.person().id()).map(totp -> totp.stepOf(code, now));
        if (step.isEmpty() || step.get().isEmpty()) {
            return List.of();
        }
        sql.confirm(me.person().id(), step.get().getAsLong(), now);
        var codes = RecoveryCode.fresh();
        codes.forEach(recovery -> sql.addRecoveryCode(me.person().id(), recovery.hash()));
        events.publishEvent(new PeopleEvent.CodesSwitched(me.team().id(), me.person(), true, now));
        return codes.stream().map(RecoveryCode::text).toList();
    }

    /// Switches codes off and forgets the secret and the recovery codes, if a right code is shown.
    @Transactional
    public SwitchOff switchOff(SignedInPerson me, String code) {
        var person = me.person();
        var who = Long.toString(person.id().value());
        if (attempts.begin(Limit.CODE_OF_PERSON, who, time.instant()).isPresent()) {
            return SwitchOff.TOO_MANY_TRIES;
        }
        var totp = sql.confirmed(person.id());
        if (totp.isEmpty() || !accept(person.id(), totp.get(), code)) {
            return SwitchOff.WRONG_CODE;
        }
        attempts.forget(Limit.CODE_OF_PERSON, who);
        sql.forget(person.id());
        events.publishEvent(
                new PeopleEvent.CodesSwitched(me.team().id(), person, false, time.instant()));
        return SwitchOff.DONE;
    }

    /// Accepts a code once: a second use of the same, or of an earlier one, is refused.
    @Transactional
    boolean accept(Account account, String code) {
        return accept(account.person().id(), account.codes().orElseThrow(), code);
    }

    private static Enrolment enrolment(SignedInPerson me, Totp totp) {
        var issuer = me.team().title() + " desk";
        return new Enrolment(totp.key(), totp.address(issuer, me.person().email()));
    }

    private boolean accept(PersonId person, Totp totp, String code) {
        var step = totp.stepOf(code, time.instant());
        return step.isPresent()
                ? sql.useStep(person, step.getAsLong())
                : sql.useRecoveryCode(person, new RecoveryCode(code).hash());
    }
}
