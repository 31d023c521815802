package watchbill.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.Chromium;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora arranges how customers may reach her team, and customers read it.
@WatchbillTest
class WaysStoryTest {

    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
                     "addresses": ["help@desk.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"},
                                {"name": "Tomas Lind", "email": "tomas@desk.example"}],
                     "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "tomas@desk.example"}]}
                    """);

    private static final String WAYS = "/settings/ways";

    private final TestServer server;
    private final Setup setup;
    private final TestTime time;
    private final Visitor nora;
    private final Visitor grace;

    WaysStoryTest(TestServer server, Setup setup, TestTime time) {
        this.server = server;
        this.setup = setup;
        this.time = time;
        this.nora = new Visitor(server);
        this.grace = new Visitor(server);
    }

    @BeforeEach
    void noraIsSignedIn() {
        time.set(local("2026-03-02T09:00"));
        nora.open(link());
    }

    private String link() {
        return setup.apply(VISIT).signInLinks().getOrDefault("nora@desk.example", "");
    }

    @Test
    @Tag("R79")
    void whatIsToleratedIsNamedNowhere() {
        assertThat(grace.read("/ask").text()).contains("help@desk.example");
        assertThat(grace.read("/duty").text()).contains("help@desk.example");

        keep("mail", "tolerated");

        assertThat(grace.read("/ask").html()).doesNotContain("help@desk.example");
        assertThat(grace.read("/duty").html()).doesNotContain("help@desk.example");
        assertThat(nora.read(WAYS).text()).contains("help@desk.example Tolerated");
        keep("mail", "supported");
    }

    @Test
    @Tag("R79")
    void aRetiredFormShowsTheOtherWaysAndLosesNothingThatIsStillSent() {
        var open = grace.read("/ask");
        keep("form", "retired");

        var page = grace.read("/ask");
        assertThat(page.select("form[action=/ask]")).isEmpty();
        assertThat(page.text()).contains("This form is no longer used.", "help@desk.example");

        // and what somebody had begun to type arrives all the same
        var sent =
                grace.send(
                        open,
                        "/ask",
                        Map.of(
                                "subject", "Black window",
                                "text", "It stays black.",
                                "email", "grace@plasma.example"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(nora.read("/conversations").text()).contains("Black window");
        keep("form", "supported");
    }

    @Test
    void aWordThatNoListOffersIsRefusedAndWhatWasTypedStays() {
        var refused =
                nora.send(
                        WAYS + "/phone",
                        WAYS,
                        Map.of("status", "adored", "notes", "Ring <b>twice</b>."));

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.text()).contains("There is no way status 'adored'");
        assertThat(page.select("#notes").val()).isEqualTo("Ring <b>twice</b>.");
        assertThat(nora.open(WAYS + "/nothing").statusCode()).isEqualTo(404);
    }

    /// With the keyboard alone, on a phone's width.
    @Test
    @Tag("R79")
    void anotherWayIsAddedFromATelephone() {
        try (var chromium = Chromium.start()) {
            var page = telephone(chromium);
            page.navigate(server.url(WAYS));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a way")).focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/new");
            page.getByLabel("Kind").selectOption("walk-in");
            page.getByLabel("Name").fill("Walk in");
            page.getByLabel("Number, room or link").fill("Building 14, room 210");
            page.getByLabel("What is promised").selectOption("supported");
            page.getByLabel("What else to know").fill("Same hours.");
            page.keyboard().press("Enter");
            page.waitForURL("**/settings/ways");

            page.navigate(server.url("/ask"));
            assertThat(page.locator(".wb-ways").first().innerText())
                    .contains("Building 14, room 210", "Private. Same hours.");
        }
    }

    private Page telephone(Chromium chromium) {
        var context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setHasTouch(true));
        var page = context.newPage();
        page.navigate(link());
        return page;
    }

    /// Opens the way, promises something else, and keeps it. Nothing is said of it while it is not supported.
    private void keep(String key, String status) {
        var answer = nora.send(WAYS + "/" + key, WAYS, Map.of("status", status, "warns", ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
