package watchbill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "people")
class SignInTest {

    private static final String PASSWORD = "lantern gravel seventy moth";
    private static int made;

    private final SignIn signIn;
    private final SignInLinks links;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final People people;
    private final SecondFactorSql secrets;
    private final TestTime time;

    private Team team;
    private Person nora = new Person(new PersonId(0), "", "");
    private Browser browser = new Browser("", "");

    SignInTest(
            SignIn signIn,
            SignInLinks links,
            Passwords passwords,
            SecondFactors secondFactors,
            Sessions sessions,
            People people,
            Teams teams,
            SecondFactorSql secrets,
            TestTime time) {
        this.signIn = signIn;
        this.links = links;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.people = people;
        this.secrets = secrets;
        this.time = time;
        this.team = teams.standard().orElseGet(() -> teams.add("visit", "VisIt", ZoneId.of("UTC")));
    }

    /// Every test has a person and a network of its own, so that none has to wait for another's mistakes.
    @BeforeEach
    void someoneNew() {
        made++;
        var newcomer =
                new Newcomer(
                        "Nora Kessler", "nora%d@desk.example".formatted(made), Role.MEMBER, 100);
        nora = people.keep(team.id(), newcomer, new Actor.SetUp()).person();
        browser = new Browser("192.0.2." + made, "Firefox on Debian");
        passwords.keep(team.id(), nora, PASSWORD);
    }

    @Test
    void theRightPasswordBeginsASession() {
        var session =
                welcome(signIn.withPassword(" " + nora.email().toUpperCase(), PASSWORD, browser));

        assertThat(sessions.find(session))
                .hasValueSatisfying(me -> {
                    assertThat(me.person()).isEqualTo(nora);
                    assertThat(me.team()).isEqualTo(team);
                    assertThat(me.role()).isEqualTo(Role.MEMBER);
                });
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreRefusedAlike() {
        assertThat(signIn.withPassword(nora.email(), "wrong", browser))
                .isEqualTo(new SignInAnswer.Refused());
        assertThat(signIn.withPassword("nobody@desk.example", PASSWORD, browser))
                .isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void afterFiveMistakesEvenTheRightPasswordHasToWait() {
        // given
        for (var mistake = 0; mistake < 5; mistake++) {
            signIn.withPassword(nora.email(), "wrong", browser);
        }

        // then
        assertThat(signIn.withPassword(nora.email(), PASSWORD, browser))
                .isEqualTo(new SignInAnswer.Wait(Duration.ofSeconds(30)));

        // and when the half minute is over
        time.pass(Duration.ofSeconds(30));
        welcome(signIn.withPassword(nora.email(), PASSWORD, browser));
    }

    @Test
    void oneNetworkCannotTryManyAccounts() {
        // given
        for (var mistake = 0; mistake < 20; mistake++) {
            signIn.withPassword("guess%d@desk.example".formatted(mistake), "wrong", browser);
        }

        // then
        assertThat(signIn.withPassword(nora.email(), PASSWORD, browser))
                .isInstanceOf(SignInAnswer.Wait.class);
        welcome(signIn.withPassword(nora.email(), PASSWORD, new Browser("198.51.100." + made, "")));
    }

    @Test
    @Tag("R114")
    void aCodeIsAskedForOnceItIsSetUpAndCountsOnce() {
        // given
        setUpCodes();

        // when
        var step = codeNeeded(signIn.withPassword(nora.email(), PASSWORD, browser));
        time.pass(Duration.ofSeconds(60));
        var code = totp().code(time.instant());
        welcome(signIn.withCode(step, code, browser));

        // then the one who read it over the shoulder is too late
        var again = codeNeeded(signIn.withPassword(nora.email(), PASSWORD, browser));
        assertThat(signIn.withCode(again, code, browser)).isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    @Tag("R114")
    void aRecoveryCodeReplacesTheTelephoneOnce() {
        var recovery = setUpCodes();

        var step = codeNeeded(signIn.withPassword(nora.email(), PASSWORD, browser));
        welcome(signIn.withCode(step, recovery, browser));

        assertThat(signIn.withCode(step, recovery, browser)).isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    @Tag("R114")
    void aFirstStepCountsForTenMinutes() {
        setUpCodes();
        var step = codeNeeded(signIn.withPassword(nora.email(), PASSWORD, browser));

        time.pass(Duration.ofMinutes(10));

        assertThat(signIn.stepCounts(step)).isFalse();
        assertThat(signIn.withCode(step, totp().code(time.instant()), browser))
                .isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void aLinkSignsInOnceAndEndsTheOthers() {
        // given two links, because set-up ran twice
        var first = links.invite(nora.id());
        var second = links.invite(nora.id());
        assertThat(links.look(second)).isEqualTo(new LinkState.Good(nora));

        // when
        welcome(signIn.withLink(first, browser));

        // then
        assertThat(signIn.withLink(first, browser)).isEqualTo(new SignInAnswer.Refused());
        assertThat(links.look(second)).isEqualTo(new LinkState.Over(nora));
    }

    @Test
    void aLinkCountsForAWeekAndForNobodyElse() {
        var link = links.invite(nora.id());
        assertThat(links.look(link.replaceFirst("^.", "x"))).isEqualTo(new LinkState.Unknown());

        time.pass(SignInLinks.INVITATION);

        assertThat(links.look(link)).isEqualTo(new LinkState.Over(nora));
        assertThat(signIn.withLink(link, browser)).isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void aForgottenPasswordIsReplacedThroughALinkAndSignsOutEverywhere() {
        // given someone who is signed in elsewhere
        var elsewhere = welcome(signIn.withPassword(nora.email(), PASSWORD, browser));
        var reset = (ResetAnswer.Send) links.forgotten(nora.email(), browser);

        // when
        welcome(signIn.withLinkAndNewPassword(reset.link(), "walnut carriage forty tide", browser));

        // then
        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(signIn.withPassword(nora.email(), PASSWORD, browser))
                .isEqualTo(new SignInAnswer.Refused());
        welcome(signIn.withPassword(nora.email(), "walnut carriage forty tide", browser));
    }

    @Test
    void nobodyIsFloodedWithMailAboutPasswords() {
        for (var asked = 0; asked < 3; asked++) {
            assertThat(links.forgotten(nora.email(), browser)).isInstanceOf(ResetAnswer.Send.class);
        }

        assertThat(links.forgotten(nora.email(), browser)).isInstanceOf(ResetAnswer.Wait.class);
    }

    @Test
    void whoLeavesTheTeamIsSignedOut() {
        var session = welcome(signIn.withPassword(nora.email(), PASSWORD, browser));

        people.remove(team.id(), nora.id(), new Actor.SetUp());

        assertThat(sessions.find(session)).isEmpty();
        assertThat(signIn.withPassword(nora.email(), PASSWORD, browser))
                .isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void aSessionEndsAfterTwoWeeksWithoutUse() {
        var session = welcome(signIn.withPassword(nora.email(), PASSWORD, browser));

        time.pass(Duration.ofDays(13));
        assertThat(sessions.find(session)).isPresent();
        time.pass(Duration.ofDays(13));
        assertThat(sessions.find(session)).isPresent();
        time.pass(Duration.ofDays(14));
        assertThat(sessions.find(session)).isEmpty();
    }

    @Test
    void aSessionIsEndedByItsOwnPersonOnly() {
        var session = welcome(signIn.withPassword(nora.email(), PASSWORD, browser));
        var id = sessions.of(nora.id()).getFirst().id();

        sessions.end(new PersonId(0), id);
        assertThat(sessions.find(session)).isPresent();

        sessions.end(nora.id(), id);
        assertThat(sessions.find(session)).isEmpty();
    }

    /// @return a recovery code
    private String setUpCodes() {
        var me =
                sessions.find(welcome(signIn.withPassword(nora.email(), PASSWORD, browser)))
                        .orElseThrow();
        secondFactors.enrol(me);
        var code = secrets.offered(nora.id()).orElseThrow().code(time.instant());
        return secondFactors.confirm(me, code).getFirst();
    }

    private Totp totp() {
        return secrets.confirmed(nora.id()).orElseThrow();
    }

    private static String welcome(SignInAnswer answer) {
        assertThat(answer).isInstanceOf(SignInAnswer.Welcome.class);
        return ((SignInAnswer.Welcome) answer).session();
    }

    private static String codeNeeded(SignInAnswer answer) {
        assertThat(answer).isInstanceOf(SignInAnswer.CodeNeeded.class);
        return ((SignInAnswer.CodeNeeded) answer).step();
    }
}
