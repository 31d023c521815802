package watchbill.people.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.PersonId;
import watchbill.signing.Opened;
import watchbill.signing.Purpose;
import watchbill.signing.Signatures;

/// Links that sign someone in once: invitations, and ways back for those who forgot a password.
///
/// Nothing is stored for a link. It carries the person's generation, and using one, or choosing a password, raises
/// the generation; so all links of a person end together.
@Service
public class SignInLinks {

    /// How long an invitation counts.
    public static final Duration INVITATION = Duration.ofDays(7);

    /// How long the way back to a forgotten password counts.
    public static final Duration RESET = Duration.ofHours(1);

    private static final Pattern CONTENT = Pattern.compile("(\\d{1,18})/(\\d{1,9})");

    private final AccountSql accounts;
    private final Attempts attempts;
    private final Signatures signatures;
    private final InstantSource time;

    SignInLinks(
            AccountSql accounts,
            Attempts attempts,
            Signatures signatures,
            @Qualifier("wallTime") InstantSource time) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.signatures = signatures;
        this.time = time;
    }

    /// Makes the part of a link that signs this person in; the page under which it stands is the caller's.
    ///
    /// @throws IllegalArgumentException if the person is on no team
    public String invite(PersonId person) {
        return accounts.byId(person)
                .map(account -> seal(account, INVITATION))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                person
                                        + " cannot be invited. Maybe they are on no team any more."));
    }

    /// Makes a way back for someone who forgot the password. Asking too often is answered with a wait, whether or not
    /// the address is known.
    public ResetAnswer forgotten(String email, Browser browser) {
        var now = time.instant();
        var address = email.strip().toLowerCase(Locale.ROOT);
        var wait =
                attempts.begin(Limit.RESET_FROM_NETWORK, browser.network(), now)
                        .or(() -> attempts.begin(Limit.RESET_OF_ACCOUNT, address, now));
        if (wait.isPresent()) {
            return new ResetAnswer.Wait(wait.get());
        }
        return accounts.byEmail(address)
                .<ResetAnswer>map(account ->
                        new ResetAnswer.Send(
                                account.team(), account.person(), seal(account, RESET)))
                .orElse(new ResetAnswer.Nobody());
    }

    /// Looks at a link without using it.
    public LinkState look(String link) {
        return switch (signatures.open(Purpose.SIGN_IN_LINK, link, time.instant())) {
            case Opened.Genuine(var text) -> state(Content.of(text));
            case Opened.Expired(var text) -> over(Content.of(text));
            case Opened.Forged _ -> new LinkState.Unknown();
        };
    }

    /// Uses a link up.
    ///
    /// @return whose it was; empty if it did not count any more
    @Transactional
    Optional<Account> use(String link) {
        if (!(signatures.open(Purpose.SIGN_IN_LINK, link, time.instant())
                instanceof Opened.Genuine(var text))) {
            return Optional.empty();
        }
        var content = Content.of(text);
        return accounts.useLink(content.person(), content.generation())
                ? accounts.byId(content.person())
                : Optional.empty();
    }

    private String seal(Account account, Duration valid) {
        var content = new Content(account.person().id(), account.linkGeneration());
        return signatures.seal(Purpose.SIGN_IN_LINK, content.text(), time.instant().plus(valid));
    }

    private LinkState state(Content content) {
        return accounts.byId(content.person())
                .<LinkState>map(account ->
                        account.linkGeneration() == content.generation()
                                ? new LinkState.Good(account.person())
                                : new LinkState.Over(account.person()))
                .orElse(new LinkState.Unknown());
    }

    private LinkState over(Content content) {
        return accounts.byId(content.person())
                .<LinkState>map(account -> new LinkState.Over(account.person()))
                .orElse(new LinkState.Unknown());
    }

    private record Content(PersonId person, int generation) {

        static Content of(String text) {
            var parts = CONTENT.matcher(text);
            if (!parts.matches()) {
                throw new IllegalStateException(
                        "We signed a link with the content '%s'".formatted(text));
            }
            return new Content(
                    new PersonId(Long.parseLong(parts.group(1))), Integer.parseInt(parts.group(2)));
        }

        String text() {
            return person.value() + "/" + generation;
        }
    }
}
