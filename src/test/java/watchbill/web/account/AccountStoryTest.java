package watchbill.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import watchbill.people.Teams;
import watchbill.people.signin.ApiTokens;
import watchbill.people.signin.OneTimeCodes;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

@WatchbillTest
class AccountStoryTest {

    private static final String PASSWORD = "lantern gravel seventy moth";
    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"},
                                {"name": "Tomas Lind", "email": "tomas@desk.example"}]}
                    """);

    private final TestServer server;
    private final Setup setup;
    private final Teams teams;
    private final ApiTokens tokens;
    private final InstantSource wallTime;
    private final Visitor nora;

    AccountStoryTest(
            TestServer server,
            Setup setup,
            Teams teams,
            ApiTokens tokens,
            @Qualifier("wallTime") InstantSource wallTime) {
        this.server = server;
        this.setup = setup;
        this.teams = teams;
        this.tokens = tokens;
        this.wallTime = wallTime;
        this.nora = new Visitor(server);
    }

    @BeforeEach
    void noraIsSignedIn() {
        signIn(nora, "nora@desk.example");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndNotThisOne() {
        var elsewhere = new Visitor(server);
        signIn(elsewhere, "nora@desk.example");

        nora.send("/account", "/account/password", Map.of("password", PASSWORD));

        assertThat(nora.open("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.open("/account").statusCode()).isEqualTo(302);

        // and from now on the present one is asked for
        var refused = nora.send("/account", "/account/password", Map.of("password", PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not your present password");
    }

    @Test
    void aTokenIsShownOnceAndActsAsItsPerson() {
        var page =
                Jsoup.parse(
                        nora.send("/account", "/account/tokens", Map.of("token-name", "nightly"))
                                .body());
        var token = page.select("[data-copy]").text();

        assertThat(tokens.find(token).flatMap(caller -> caller.person()))
                .hasValueSatisfying(
                        person -> assertThat(person.email()).isEqualTo("nora@desk.example"));
        assertThat(nora.read("/account").text()).contains("nightly").doesNotContain(token);
    }

    @Test
    void nobodyEndsAnothersToken() {
        nora.send("/account", "/account/tokens", Map.of("token-name", "mine"));
        var id = tokens.list(teams.standard().orElseThrow().id()).getFirst().id();
        var tomas = new Visitor(server);
        signIn(tomas, "tomas@desk.example");

        var answer = tomas.sendDelete("/account", "/account/tokens/" + id);

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("R114")
    void anAdminWithoutACodeDoesNotReachTheSettingsWhereCodesAreRequired() {
        var team = teams.standard().orElseThrow();
        assertThat(nora.open("/settings").statusCode()).isNotEqualTo(403);

        teams.letAdminsNeedCode(team.id(), true);

        assertThat(nora.open("/settings").statusCode()).isEqualTo(403);
        teams.letAdminsNeedCode(team.id(), false);
    }

    @Test
    void membersDoNotReachTheSettings() {
        var tomas = new Visitor(server);
        signIn(tomas, "tomas@desk.example");

        assertThat(tomas.open("/settings").statusCode()).isEqualTo(403);
    }

    @Test
    @Tag("R114")
    void codesAreSwitchedOnWithACodeAndOffWithAnother() {
        var tomas = new Visitor(server);
        signIn(tomas, "tomas@desk.example");

        // given the secret that the page shows
        tomas.send("/account", "/account/second-step/secret", Map.of());
        var codes = OneTimeCodes.of(tomas.read("/account").select("a[href^=otpauth]").attr("href"));

        // when the app's code is typed
        var answer =
                tomas.send(
                        "/account",
                        "/account/second-step",
                        Map.of("code", codes.at(wallTime.instant())));

        // then
        assertThat(answer.body()).contains("Keep these recovery codes");
        var recovery = Jsoup.parse(answer.body()).select(".wb-lines").text().split(" ")[0];
        var off = tomas.send("/account", "/account/second-step", Map.of("code", recovery));
        assertThat(off.statusCode()).isEqualTo(303);
    }

    @Test
    @Tag("R29")
    void timesAreShownInTheZoneThatOneChoseWithTheTeamsBeside() {
        nora.send("/account", "/account/zone", Map.of("zone", "Europe/Berlin"));

        assertThat(nora.read("/desk").select(".wb-watch").text()).contains("in Los Angeles)");

        var wrong = nora.send("/account", "/account/zone", Map.of("zone", "Mars/Olympus"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        nora.send("/account", "/account/zone", Map.of("zone", ""));
        assertThat(nora.read("/desk").select(".wb-watch").text()).doesNotContain("Los Angeles");
    }

    @Test
    void signingOutEndsTheSession() {
        nora.send("/account", "/sign-out", Map.of());

        assertThat(nora.open("/account").statusCode()).isEqualTo(302);
    }

    private void signIn(Visitor visitor, String email) {
        var links = setup.apply(VISIT).signInLinks();
        visitor.open(links.getOrDefault(email, ""));
    }
}
