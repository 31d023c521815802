package watchbill.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.Visitor.leadsTo;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.Role;
import watchbill.people.Teams;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

@WatchbillTest
class SignInStoryTest {

    private static final String PASSWORD = "lantern gravel seventy moth";
    private static int made;

    private final TestServer server;
    private final Teams teams;
    private final People people;
    private final SignInLinks links;
    private final Visitor visitor;
    private Person nora = new Person(new PersonId(0), "", "");

    SignInStoryTest(TestServer server, Teams teams, People people, SignInLinks links) {
        this.server = server;
        this.teams = teams;
        this.people = people;
        this.links = links;
        this.visitor = new Visitor(server);
    }

    @BeforeEach
    void someoneNew() {
        var team = teams.standard().orElseGet(() -> teams.add("visit", "VisIt", ZoneId.of("UTC")));
        var newcomer =
                new Newcomer(
                        "Nora Kessler", "nora%d@desk.example".formatted(++made), Role.MEMBER, 100);
        nora = people.keep(team.id(), newcomer, new Actor.SetUp()).person();
    }

    @Test
    void anInvitationLeadsToAPasswordAndIn() {
        // given the page that the mail leads to
        var page = "/sign-in/password/" + link();
        assertThat(visitor.read(page).text()).contains("Welcome, Nora Kessler");

        // when
        var answer = visitor.send(page, page, Map.of("password", PASSWORD));

        // then
        assertThat(leadsTo(answer)).isEqualTo("/");
        assertThat(isSignedIn(visitor)).isTrue();

        // and the password counts from now on
        var other = new Visitor(server);
        other.send("/sign-in", "/sign-in", Map.of("email", nora.email(), "password", PASSWORD));
        assertThat(isSignedIn(other)).isTrue();
    }

    @Test
    void aShortPasswordIsRefusedAndTheLinkStillCounts() {
        var page = "/sign-in/password/" + link();

        var refused = visitor.send(page, page, Map.of("password", "short"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at least 10");

        visitor.send(page, page, Map.of("password", PASSWORD));
        assertThat(isSignedIn(visitor)).isTrue();
    }

    @Test
    void theLinkThatSetUpPrintsSignsInOnce() {
        var page = "/sign-in/link/" + link();

        visitor.open(page);
        assertThat(isSignedIn(visitor)).isTrue();

        var late = new Visitor(server);
        assertThat(late.open(page).statusCode()).isEqualTo(410);
        assertThat(isSignedIn(late)).isFalse();
    }

    @Test
    void afterSignInOneIsWhereOneWantedToGo() {
        signIn();
        var stranger = new Visitor(server);
        assertThat(leadsTo(stranger.open("/conversations?q=plot"))).isEqualTo("/sign-in");

        var answer =
                stranger.send(
                        "/sign-in",
                        "/sign-in",
                        Map.of("email", nora.email(), "password", PASSWORD));

        assertThat(leadsTo(answer)).isEqualTo("/conversations?q=plot");
    }

    @Test
    void aWrongPasswordKeepsTheAddressAndSaysWhatIsWrong() {
        var answer =
                visitor.send(
                        "/sign-in", "/sign-in", Map.of("email", nora.email(), "password", "wrong"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(nora.email(), "do not belong together");
    }

    @Test
    void whoeverAsksForALinkLearnsNothingAboutOthers() {
        var known = visitor.send("/sign-in", "/sign-in/link", Map.of("email", nora.email()));
        var unknown =
                visitor.send("/sign-in", "/sign-in/link", Map.of("email", "nobody@desk.example"));

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(200);
        assertThat(known.body()).contains("a link is on its way");
        assertThat(unknown.body()).contains("a link is on its way");
    }

    @Test
    void aSignInFormOfAStrangersPageIsRefused() {
        assertThat(
                        visitor.post(
                                        "/sign-in",
                                        Map.of("email", nora.email(), "password", PASSWORD))
                                .statusCode())
                .isEqualTo(403);
    }

    private void signIn() {
        var page = "/sign-in/password/" + link();
        visitor.send(page, page, Map.of("password", PASSWORD));
    }

    private String link() {
        return links.invite(nora.id());
    }

    /// The sign-in page sends away those who are in already.
    private static boolean isSignedIn(Visitor visitor) {
        return visitor.open("/sign-in").statusCode() == 302;
    }
}
