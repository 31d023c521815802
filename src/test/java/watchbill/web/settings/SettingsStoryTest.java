package watchbill.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.Teams;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora, who is admin, arranges things differently. Each change can be read afterwards, with her name.
@WatchbillTest
class SettingsStoryTest {

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
    private final Teams teams;
    private final Visitor nora;

    SettingsStoryTest(TestServer server, Setup setup, Teams teams) {
        this.setup = setup;
        this.teams = teams;
        this.nora = new Visitor(server);
    }

    @BeforeEach
    void noraIsSignedIn() {
        nora.open(setup.apply(VISIT).signInLinks().getOrDefault("nora@desk.example", ""));
    }

    @Test
    void everyPartOpensFromTheOverview() {
        var overview = nora.read("/settings");

        for (var section : SettingsSection.values()) {
            assertThat(overview.select("a[href=%s]".formatted(section.path()))).isNotEmpty();
            assertThat(nora.open(section.path()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aChangeIsReadWithItsAuthorAndBothValues() {
        send("/settings/team", "/settings/team", Map.of("practice", "Customer Response"));

        var lines = nora.read("/settings/changes").select(".wb-changes li").eachText();
        assertThat(lines.getFirst())
                .contains("Nora Kessler changed the name of the practice")
                .contains("Before SRE Now Customer Response");
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        var answer =
                nora.send(
                        "/settings/people",
                        "/settings/people",
                        Map.of(
                                "person-name", "Ava <b>Brandt</b>",
                                "person-email", "ava at desk",
                                "percent", "often"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#person-name").val()).isEqualTo("Ava <b>Brandt</b>");
        assertThat(page.select("#percent").val()).isEqualTo("often");
        assertThat(page.text())
                .contains("'ava at desk' is not a mail address")
                .contains("'often' is no share of working time");
    }

    @Test
    void whatNoListOffersIsRefusedInWords() {
        var zone = Map.of("name", "VisIt", "practice", "SRE", "zone", "Mars/Olympus");
        var rule = Map.of("sender", "forge.example", "rule", "burn");

        assertThat(said(nora.send("/settings/team", "/settings/team", zone)))
                .contains("'Mars/Olympus' is no time zone");
        assertThat(said(nora.send("/settings/senders", "/settings/senders", rule)))
                .contains("'burn' is not in the list. Choose one of: allow, hold, drop.");
    }

    @Test
    @Tag("R28")
    void daysOffAreTypedTakenFromAListAndRemoved() {
        send(
                "/settings/holidays",
                "/settings/holidays",
                Map.of("dates", "2026-12-24 Christmas Eve"));
        send("/settings/holidays", "/settings/holidays/federal", Map.of("year", "2027"));

        var page = nora.read("/settings/holidays");
        assertThat(page.text()).contains("Thu 24 Dec", "Thanksgiving Day");

        nora.sendDelete("/settings/holidays", "/settings/holidays/2026-12-24");
        assertThat(nora.read("/settings/holidays").text()).doesNotContain("Thu 24 Dec");

        var wrong = Map.of("dates", "24 December");
        var refused = nora.send("/settings/holidays", "/settings/holidays", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("is no date").contains("24 December");
    }

    @Test
    @Tag("R23")
    void theGoalChangesFromADayOn() {
        var wish = Map.of("goal", "PT1H", "from", "2026-03-16");
        send("/settings/goal", "/settings/goal", wish);

        var page = nora.read("/settings/goal");
        assertThat(page.select(".wb-settings-figure b").text()).isEqualTo("4 h");
        assertThat(page.text()).contains("1 h from Monday 16 March on");

        var past = Map.of("goal", "PT1H", "from", "2026-02-27");
        var refused = nora.send("/settings/goal", "/settings/goal", past);
        assertThat(refused.body()).contains("2026-02-27 has passed");
        assertThat(Jsoup.parse(refused.body()).select("#from").val()).isEqualTo("2026-02-27");
    }

    @Test
    @Tag("R53")
    void theBackupHearsOfMissedGoalsOnlyIfAnAdminTicksIt() {
        assertThat(nora.read("/settings/goal").select("[name=hears]").hasAttr("checked")).isFalse();

        send("/settings/goal", "/settings/goal/backup", Map.of("hears", "true"));

        assertThat(nora.read("/settings/goal").select("[name=hears]").hasAttr("checked")).isTrue();
        assertThat(nora.read("/settings/changes").select(".wb-changes li").eachText().getFirst())
                .contains("Nora Kessler changed who hears of a missed goal")
                .contains("Before the Primary Now the Primary, and the Backup once");
        send("/settings/goal", "/settings/goal/backup", Map.of("hears", "false"));
    }

    @Test
    @Tag("R39")
    void aCustomerGroupIsMadeAndChanged() {
        var group = Map.of("group-name", "Host lab", "members", "lab.example\nann@other.example");
        send("/settings/goal", "/settings/goal/groups", group);

        var form = nora.read("/settings/goal?group=Host lab".replace(" ", "%20"));
        assertThat(form.select("#members").val()).isEqualTo("lab.example\nann@other.example");
        assertThat(form.text()).contains("Host lab, 1 h");
    }

    @Test
    @Tag("R115")
    void aSenderIsTreatedOtherwise() {
        var rule = Map.of("sender", "Robot@Forge.example", "rule", "hold");
        send("/settings/senders", "/settings/senders", rule);

        var rows = nora.read("/settings/senders").select(".wb-plain-list li");
        assertThat(rows.select("b").eachText()).contains("robot@forge.example");
        assertThat(rows.text()).contains("Waits until one of us has looked at it");
    }

    @Test
    @Tag("R1")
    void topicsAreOfferedRenamedAndRetired() {
        send("/settings/topics", "/settings/topics", Map.of("name", " Plots "));
        var page = nora.read("/settings/topics");
        var rename = page.select("a:containsOwn(Rename)").attr("href");

        send(rename, rename + "/name", Map.of("name", "Pictures"));
        assertThat(nora.read("/settings/topics").select(".wb-plain-list").text())
                .contains("Pictures")
                .doesNotContain("Plots");

        assertThat(nora.sendDelete("/settings/topics", rename).statusCode()).isEqualTo(303);
        var after = nora.read("/settings/topics");
        assertThat(after.select(".wb-empty").text()).contains("None yet.");
        assertThat(after.select(".wb-plain-list").text()).contains("Pictures Offer again");
        assertThat(nora.read("/settings/changes").select(".wb-changes li").eachText())
                .anySatisfy(line -> assertThat(line).contains("renamed the topic \"Plots\""));

        var nameless = nora.send("/settings/topics", "/settings/topics", Map.of("name", " "));
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("A topic needs a name");
    }

    @Test
    @Tag("R114")
    void anAdminWithoutACodeCannotShutThemselvesOut() {
        var answer = nora.send("/settings/team", "/settings/team/second-step", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("would be shut out");
        assertThat(teams.adminsNeedCode(teams.standard().orElseThrow().id())).isFalse();
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    private HttpResponse<String> send(String page, String action, Map<String, String> typed) {
        var answer = nora.send(page, action, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }
}
