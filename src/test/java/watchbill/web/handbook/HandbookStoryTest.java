package watchbill.web.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.TeamId;
import watchbill.responseclock.Goals;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// The handbook says what is set, and nobody has to keep it up.
@WatchbillTest(properties = "watchbill.silence-days=30")
@Tag("R25")
class HandbookStoryTest {

    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles", "responseGoal": "PT4H",
                              "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}},
                     "addresses": ["help@desk.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"}]}
                    """);

    private final Setup setup;
    private final Goals goals;
    private final Visitor nora;
    private final Visitor grace;

    HandbookStoryTest(TestServer server, Setup setup, Goals goals) {
        this.setup = setup;
        this.goals = goals;
        this.nora = new Visitor(server);
        this.grace = new Visitor(server);
    }

    private TeamId visit;

    @BeforeEach
    void noraIsSignedIn() {
        var result = setup.apply(VISIT);
        visit = result.team().id();
        nora.open(result.signInLinks().getOrDefault("nora@desk.example", ""));
    }

    @Test
    @Tag("R100")
    void aLongerPatienceIsSaidByTheHandbookAndInPublic() {
        assertThat(nora.read("/handbook").text()).contains("ends by itself after 30 days");
        assertThat(grace.read("/contact").text()).contains("ends by itself after 30 days");
    }

    @Test
    void anotherGoalIsSaidAtOnce() {
        assertThat(nora.read("/handbook").text())
                .contains("within 4 hours of business time", "Monday, 08:00", "help@desk.example");

        goals.set(visit, Duration.ofHours(1), Instant.EPOCH.plusSeconds(1));

        assertThat(nora.read("/handbook").text()).contains("within 1 hour of business time");
    }

    @Test
    void everyUnderlinedWordIsExplained() {
        var handbook = nora.read("/handbook");

        assertThat(handbook.select("a.wb-word"))
                .isNotEmpty()
                .allSatisfy(word -> {
                    var explained = handbook.select("dl > div[id=%s]".formatted(target(word)));
                    assertThat(explained).as(word.text()).hasSize(1);
                });
    }

    @Test
    void strangersAreAskedToSignIn() {
        assertThat(grace.open("/handbook").statusCode()).isEqualTo(302);
    }

    private static String target(Element word) {
        return word.attr("href").substring(1);
    }
}
