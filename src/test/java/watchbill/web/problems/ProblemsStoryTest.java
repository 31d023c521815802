package watchbill.web.problems;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Contact;
import watchbill.conversation.Inquiries;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// Nora finds that three inquiries come from one problem, and tells everybody when it is fixed.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class ProblemsStoryTest {

    private static final Contact THEO = new Contact("Theo Park", "theo@coastal.example");
    private static final String SCRIPT = "<script>document.title='no'</script>";

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final SignInLinks links;

    private SampleWorld world;

    ProblemsStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            SignInLinks links) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.links = links;
    }

    @BeforeAll
    void noraIsOnDuty() {
        time.set(local("2026-03-02T10:00"));
        world = beans.createBean(SampleWorld.class);
    }

    @Test
    @Tag("R9")
    void threeInquiriesAreOneProblemAndEverybodyIsToldWhenItIsFixed() {
        // given
        var hers = ask(GRACE, "Holes in my plot");
        var his = ask(JONAS, "Gaps in my plot");
        var theos = ask(THEO, SCRIPT);
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));
            page.navigate(server.url("/conversations/" + hers));

            aProblemIsFoundInAConversation(page);
            theOthersAreAddedFromItsPage(page, his, theos);
            itIsFixedAndEverybodyIsTold(page);
            eachReadsItInTheirOwn(page, List.of(hers, his, theos));
        }
    }

    @Test
    @Tag("R9")
    void aConversationIsLinkedToAnotherAndThatIsUndone() {
        var hers = ask(GRACE, "Holes, again");
        var his = ask(JONAS, "Gaps, again");
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));
            page.navigate(server.url("/conversations/%d/links".formatted(his)));

            page.getByLabel("Number of the other one").fill("#" + his);
            press(page, "Link them");
            assertThat(page.locator("#other-problem")).containsText("cannot be linked to itself");

            page.getByLabel("Or find it by words").fill("Holes, again");
            press(page, "Find");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose #" + hers))
                    .click();
            assertThat(page.getByLabel("Number of the other one")).hasValue("" + hers);
            page.getByLabel("This one is").selectOption("duplicate-of");
            press(page, "Link them");
            assertThat(page.locator(".wb-facts")).containsText("A duplicate of");
            assertThat(page.locator(".wb-timeline"))
                    .containsText("it is a duplicate of #%d “Holes, again”".formatted(hers));

            press(page, "Undo");
            assertThat(page.locator("[data-toast]")).containsText("is taken back");
            assertThat(page.locator(".wb-facts")).not().containsText("A duplicate of");
        }
    }

    private static void aProblemIsFoundInAConversation(Page page) {
        page.keyboard().press("l");
        press(page, "It comes from that");
        assertThat(page.locator("#title-problem")).containsText("needs a title");
        page.getByLabel("What the problem is").fill("Holes at block boundaries " + SCRIPT);
        press(page, "It comes from that");

        assertThat(page.locator("[data-toast]")).containsText("It comes from problem");
        assertThat(page.locator(".wb-timeline")).containsText("noted that it comes from problem");
        page.locator(".wb-facts a", new Page.LocatorOptions().setHasText("Holes at block")).click();
    }

    private static void theOthersAreAddedFromItsPage(Page page, long his, long theos) {
        page.getByLabel("Number of another inquiry").fill("nonsense");
        press(page, "Add it");
        assertThat(page.locator("#number-problem")).containsText("is no number");
        for (var number : List.of(his, theos)) {
            page.getByLabel("Number of another inquiry").fill("" + number);
            press(page, "Add it");
            assertThat(page.locator("[data-toast]"))
                    .containsText("#%d comes from it, too.".formatted(number));
        }
        assertThat(page.locator(".wb-title-facts")).containsText("3 customers");
    }

    private static void itIsFixedAndEverybodyIsTold(Page page) {
        page.getByText("It is fixed").first().click();
        assertThat(page.locator("[data-toast]")).containsText("Nobody was told yet.");
        page.getByText("Tell everybody").click();

        assertThat(page.locator(".wb-news")).containsText("Grace Lin");
        page.getByLabel("What they read").fill("Fixed in 3.4.3. " + SCRIPT);
        press(page, "Tell 3 people");

        assertThat(page.locator("[data-toast]")).containsText("Told in 3 conversations.");
        assertThat(page.locator("main")).not().containsText("Tell everybody");
    }

    private void eachReadsItInTheirOwn(Page page, List<Long> all) {
        for (var number : all) {
            page.navigate(server.url("/conversations/" + number));
            assertThat(page.locator(".wb-message").last()).containsText("Fixed in 3.4.3.");
        }
        var answer = page.navigate(server.url("/problems/99999"));
        Assertions.assertThat(answer.status()).isEqualTo(404);
    }

    private long ask(Contact customer, String subject) {
        return inquiries.open(world.inquiry(customer, subject, time.instant())).number().value();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
