package watchbill.web.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Inquiries;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// Nora writes with the keyboard alone, in more windows than one.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class WritingStoryTest {

    private static final String TEXT = "Write, in Markdown";

    /// Longer than the page's own refresh takes to come back.
    private static final int A_MOMENT = 1500;

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final SignInLinks links;

    private SampleWorld world;
    private Chromium chromium;
    private BrowserContext browser;

    WritingStoryTest(
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
    void noraIsSignedIn() {
        time.set(local("2026-03-02T10:00"));
        world = beans.createBean(SampleWorld.class);
        chromium = Chromium.start();
        browser =
                chromium.browser()
                        .newContext(new Browser.NewContextOptions().setViewportSize(1360, 900));
        browser.newPage().navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void afterSendingThePageSaysSoAndTheLongestWaitComesNext() {
        // given two inquiries
        var longest = inquiry("Holes", "2026-03-02T08:10");
        var later = inquiry("Labels overlap", "2026-03-02T09:10");

        // when Nora replies to the later one from her desk
        var page = browser.newPage();
        page.navigate(server.url("/desk"));
        page.keyboard().press("j");
        page.keyboard().press("r");
        assertThat(page).hasURL(Pattern.compile(".*/conversations/%s#.*".formatted(later.value())));
        assertThat(page.getByLabel(TEXT)).isFocused();
        page.keyboard().type("Use shorter ones.");
        page.keyboard().press("Control+Enter");

        // then
        assertThat(page.locator("[data-toast]")).hasText("Sent to Grace Lin.");
        page.waitForTimeout(A_MOMENT);
        assertThat(page.locator("[data-toast]")).isVisible();
        page.keyboard().press("j");
        assertThat(page).hasURL(server.url("/conversations/" + longest.value()));
    }

    @Test
    void aTextThatIsSentFromOneWindowLeavesTheOther() {
        var number = inquiry("Movie encoder stops", "2026-03-02T09:30");
        var one = open(number);
        one.keyboard().press("r");
        one.keyboard().type("Try --all-frames.");
        var other = open(number);
        assertThat(other.getByLabel(TEXT)).hasValue("Try --all-frames.");

        one.keyboard().press("Control+Enter");

        assertThat(one.locator(".wb-message")).hasCount(2);
        assertThat(other.getByLabel(TEXT)).hasValue("");
        assertThat(other.locator(".wb-message")).hasCount(2);
    }

    @Test
    void findingIsOneKeyAway() {
        var page = open(inquiry("Colour tables", "2026-03-02T09:40"));

        page.keyboard().press("Control+k");

        assertThat(page.locator("[data-search]")).isFocused();
    }

    private Page open(ConversationNumber number) {
        var page = browser.newPage();
        page.navigate(server.url("/conversations/" + number.value()));
        return page;
    }

    private ConversationNumber inquiry(String subject, String arrived) {
        return inquiries.open(world.inquiry(GRACE, subject, local(arrived))).number();
    }
}
