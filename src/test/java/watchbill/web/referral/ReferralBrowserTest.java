package watchbill.web.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Inquiries;
import watchbill.duework.Pulse;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.OutsideTeams;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// Nora gives away what is underneath, asks again, and takes it back, with a browser.
@WatchbillTest
class ReferralBrowserTest {

    private final TestServer server;
    private final TestTime time;
    private final Pulse pulse;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final OutsideTeams outsideTeams;
    private final SignInLinks links;

    ReferralBrowserTest(
            TestServer server,
            TestTime time,
            Pulse pulse,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            OutsideTeams outsideTeams,
            SignInLinks links) {
        this.server = server;
        this.time = time;
        this.pulse = pulse;
        this.beans = beans;
        this.inquiries = inquiries;
        this.outsideTeams = outsideTeams;
        this.links = links;
    }

    @Test
    @Tag("R3")
    @Tag("R14")
    @Tag("R105")
    void whatIsUnderneathGoesToTheStorageTeamAndComesBack() {
        // given
        time.set(local("2026-03-02T10:00"));
        var world = beans.createBean(SampleWorld.class);
        outsideTeams.add(
                world.meridian.id(),
                new OutsideTeamCard(
                        "Storage team",
                        "File systems",
                        "Ada Moreno",
                        "storage@lab.example",
                        "",
                        ""));
        var number =
                inquiries.open(world.inquiry(GRACE, "/scratch is gone", time.instant())).number();
        var conversation = server.url("/conversations/" + number.value());
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));
            page.navigate(conversation);

            referToTheStorageTeam(page);
            onTheDayTheDeskAsksForIt(page);
            recordWhatBecameOfIt(page);
        }
    }

    private static void referToTheStorageTeam(Page page) {
        page.getByText("Change what it is about").click();
        page.getByLabel("Kind").selectOption("operations-underlying");
        press(page, "Save");
        assertThat(heading(page)).hasText("Refer outside");

        page.getByLabel("Their number").fill("ST-42");
        press(page, "Refer to Storage team");

        assertThat(page.locator("[data-toast]"))
                .hasText("Storage team has it now. You are reminded on Wed 4 March.");
        assertThat(page.locator(".wb-title-facts li").first()).hasText("With outside team");
    }

    private void onTheDayTheDeskAsksForIt(Page page) {
        time.set(local("2026-03-04T08:00"));
        pulse.beat();
        page.navigate(server.url("/desk"));

        var row = page.locator(".wb-row", new Page.LocatorOptions().setHasText("/scratch is gone"));
        assertThat(row).containsText("to be asked again");
        row.locator(".wb-row-title").click();
        assertThat(page.locator("#outside")).containsText("Ask them again today");
    }

    private static void recordWhatBecameOfIt(Page page) {
        page.getByText("Follow up, or close it").click();
        page.getByLabel("What became of it").selectOption("they-solved");
        page.getByLabel("The same in a sentence").fill("The mount is back.");
        press(page, "Close the referral");

        assertThat(page.locator(".wb-title-facts li").first()).hasText("Waiting for us");
        assertThat(page.locator(".wb-timeline"))
                .containsText(
                        "closed the referral to Storage team (they solved it): “The mount is back.”");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }
}
