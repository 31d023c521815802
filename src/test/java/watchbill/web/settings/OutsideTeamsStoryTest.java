package watchbill.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora, who is admin, keeps the directory of outside teams.
@WatchbillTest
@Tag("R14")
class OutsideTeamsStoryTest {

    private static final String PAGE = "/settings/outside-teams";

    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles",
                              "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}},
                     "addresses": ["help@desk.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"},
                                {"name": "Tomas Lind", "email": "tomas@desk.example"}]}
                    """);

    private final Setup setup;
    private final Visitor nora;
    private final Visitor tomas;

    OutsideTeamsStoryTest(TestServer server, Setup setup) {
        this.setup = setup;
        this.nora = new Visitor(server);
        this.tomas = new Visitor(server);
    }

    @BeforeEach
    void bothAreSignedIn() {
        var links = setup.apply(VISIT).signInLinks();
        nora.open(links.getOrDefault("nora@desk.example", ""));
        tomas.open(links.getOrDefault("tomas@desk.example", ""));
    }

    @Test
    void aTeamIsAddedCorrectedRetiredAndTakenBack() {
        nora.send(PAGE, PAGE, team("Storage team", "storage@lab.example"));
        var change =
                nora.read(PAGE)
                        .select("a:contains(Change Storage team)")
                        .attr("href")
                        .replaceAll("#.*", "");
        assertThat(nora.read(change).select("#email").val()).isEqualTo("storage@lab.example");

        nora.send(change, change, Map.of("phone", "+1 510 555 0134"));
        assertThat(nora.read(PAGE).text()).contains("storage@lab.example, +1 510 555 0134");
        nora.send(PAGE, change + "/retirement", Map.of());
        assertThat(nora.read(PAGE).text())
                .contains("Retired 1", "Take back Storage team")
                .doesNotContain("Change Storage team");
        nora.sendDelete(PAGE, change + "/retirement");

        assertThat(nora.read(PAGE).text()).contains("Change Storage team");
        assertThat(nora.read("/settings/changes").select(".wb-changes li").eachText())
                .satisfies(lines -> {
                    assertThat(lines.get(0)).contains("took back the outside team Storage team");
                    assertThat(lines.get(1)).contains("retired the outside team Storage team");
                    assertThat(lines.get(2)).contains("+1 510 555 0134");
                    assertThat(lines.get(3)).contains("added the outside team Storage team");
                });
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        nora.send(PAGE, PAGE, team("Network operations", "noc@lab.example"));

        var again = nora.send(PAGE, PAGE, team("network OPERATIONS", "noc@lab.example"));
        var unreachable = nora.send(PAGE, PAGE, team("Tape group", ""));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(again.body()).select("#name-problem").text())
                .startsWith("There is an outside team 'network OPERATIONS' already.");
        assertThat(Jsoup.parse(unreachable.body()).select("#email-problem").text())
                .startsWith("Say how the team is reached");
        assertThat(Jsoup.parse(unreachable.body()).select("#name").val()).isEqualTo("Tape group");
    }

    @Test
    void onlyAdminsKeepIt() {
        assertThat(tomas.open(PAGE).statusCode()).isEqualTo(403);
        assertThat(nora.open(PAGE + "/999999").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> team(String name, String email) {
        return Map.of("name", name, "responsibility", "What we stand on", "email", email);
    }
}
