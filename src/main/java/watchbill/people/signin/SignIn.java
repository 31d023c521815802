package watchbill.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import watchbill.people.PersonId;
import watchbill.signing.Opened;
import watchbill.signing.Purpose;
import watchbill.signing.Signatures;

/// The way in: password or one-time link, then a six-digit code for those who have set one up.
///
/// No transaction is open while a password is compared, which takes its time on purpose.
@Service
public class SignIn {

    private static final Duration STEP_COUNTS = Duration.ofMinutes(10);

    /// Longer than any address or password we accept.
    private static final int LONGEST_INPUT = 300;

    private final AccountSql accounts;
    private final PasswordHashes hashes;
    private final Attempts attempts;
    private final SecondFactors secondFactors;
    private final SignInLinks links;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Signatures signatures;
    private final InstantSource time;

    SignIn(
            AccountSql accounts,
            PasswordHashes hashes,
            Attempts attempts,
            SecondFactors secondFactors,
            SignInLinks links,
            Passwords passwords,
            Sessions sessions,
            Signatures signatures,
            @Qualifier("wallTime") InstantSource time) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.attempts = attempts;
        this.secondFactors = secondFactors;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.signatures = signatures;
        this.time = time;
    }

    /// Signs in with address and password. An address nobody has takes as long to refuse as a wrong password.
    public SignInAnswer withPassword(String email, String password, Browser browser) {
        if (email.length() > LONGEST_INPUT || password.length() > LONGEST_INPUT) {
            return new SignInAnswer.Refused();
        }
        var now = time.instant();
        var address = email.strip().toLowerCase(Locale.ROOT);
        var wait =
                attempts.begin(Limit.PASSWORD_FROM_NETWORK, browser.network(), now)
                        .or(() -> attempts.begin(Limit.PASSWORD_OF_ACCOUNT, address, now));
        if (wait.isPresent()) {
            return new SignInAnswer.Wait(wait.get());
        }
        var account = accounts.byEmail(address);
        if (!matches(account, password)) {
            account.ifPresent(sessions::refused);
            return new SignInAnswer.Refused();
        }
        attempts.forget(Limit.PASSWORD_FROM_NETWORK, browser.network());
        attempts.forget(Limit.PASSWORD_OF_ACCOUNT, address);
        return next(account.get(), browser, now);
    }

    /// Signs in with a six-digit code, or one of the recovery codes, after the first step.
    ///
    /// @param step as [SignInAnswer.CodeNeeded] gave it
    public SignInAnswer withCode(String step, String code, Browser browser) {
        var now = time.instant();
        if (code.length() > LONGEST_INPUT
                || !(signatures.open(Purpose.SECOND_STEP, step, now)
                        instanceof Opened.Genuine(var text))) {
            return new SignInAnswer.Refused();
        }
        var wait = attempts.begin(Limit.CODE_OF_PERSON, text, now);
        if (wait.isPresent()) {
            return new SignInAnswer.Wait(wait.get());
        }
        var account = accounts.byId(new PersonId(Long.parseLong(text)));
        if (account.isEmpty() || !secondFactors.accept(account.get(), code)) {
            account.ifPresent(sessions::refused);
            return new SignInAnswer.Refused();
        }
        attempts.forget(Limit.CODE_OF_PERSON, text);
        return welcome(account.get(), browser);
    }

    /// Tells whether a first step still counts, so that the page can ask to start over before a code is typed.
    public boolean stepCounts(String step) {
        return signatures.open(Purpose.SECOND_STEP, step, time.instant()) instanceof Opened.Genuine;
    }

    /// Signs in with a one-time link, which is used up by that.
    public SignInAnswer withLink(String link, Browser browser) {
        return links.use(link)
                .map(account -> next(account, browser, time.instant()))
                .orElse(new SignInAnswer.Refused());
    }

    /// Signs in with a one-time link and keeps a new password. A link whose new password is refused still counts.
    ///
    /// @throws IllegalArgumentException if [PasswordRule] has a complaint
    public SignInAnswer withLinkAndNewPassword(String link, String password, Browser browser) {
        if (links.look(link) instanceof LinkState.Good(var owner)) {
            PasswordRule.enforce(password, owner);
        }
        return links.use(link)
                .map(account -> {
                    passwords.keep(account.team(), account.person(), password);
                    return next(account, browser, time.instant());
                })
                .orElse(new SignInAnswer.Refused());
    }

    private boolean matches(Optional<Account> account, String password) {
        var hash = account.flatMap(Account::passwordHash);
        if (hash.isEmpty()) {
            hashes.compareForNothing(password);
            return false;
        }
        return hashes.matches(password, hash.get());
    }

    private SignInAnswer next(Account account, Browser browser, Instant now) {
        if (account.codes().isEmpty()) {
            return welcome(account, browser);
        }
        var person = Long.toString(account.person().id().value());
        return new SignInAnswer.CodeNeeded(
                signatures.seal(Purpose.SECOND_STEP, person, now.plus(STEP_COUNTS)));
    }

    private SignInAnswer welcome(Account account, Browser browser) {
        return new SignInAnswer.Welcome(account.person(), sessions.begin(account, browser));
    }
}
