package watchbill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Inquiries;
import watchbill.people.Person;
import watchbill.people.signin.SignIn;
import watchbill.people.signin.SignInAnswer;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// Nora works at her desk, with a browser.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class DeskStoryTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final SignInLinks links;
    private final SignIn signIn;

    private SampleWorld world;
    private Chromium chromium;

    DeskStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            SignInLinks links,
            SignIn signIn) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.links = links;
        this.signIn = signIn;
    }

    @BeforeAll
    void open() {
        world = beans.createBean(SampleWorld.class);
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    @Tag("R34")
    void anInquiryIsAcknowledgedFromTheQueueInTwoActions() {
        // given an inquiry that has waited for more than an hour
        time.set(local("2026-03-02T09:30"));
        inquiry("Pseudocolor plot shows holes", "2026-03-02T08:10");
        var page = browser(world.nora);
        page.navigate(server.url("/desk"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("\\d+ waits? for you"));

        // when Nora presses A, and then sends
        page.keyboard().press("a");
        assertThat(page.getByLabel("Write, in Markdown"))
                .hasValue(Pattern.compile("Hello Grace,[\\s\\S]*"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send acknowledgement"))
                .click();

        // then
        assertThat(page.locator("[data-toast]")).hasText("Acknowledged. The customer hears of it.");
        assertThat(page.locator(".wb-title-facts li").first()).hasText("Acknowledged");
        assertThat(page.locator(".wb-clock-word")).hasText("since the last word was theirs");
    }

    @Test
    @Tag("R99")
    void aReplyIsSentAndTheConversationResolvedWithItsAnswer() {
        time.set(local("2026-03-02T10:00"));
        var number = inquiry("Movie encoder drops the last frame", "2026-03-02T09:50");
        var page = browser(world.nora);
        page.navigate(server.url("/conversations/" + number.value()));

        // when she writes, and the preview follows
        page.keyboard().press("r");
        page.keyboard().type("Use `--all-frames`.");
        assertThat(page.locator("[data-preview] code")).hasText("--all-frames");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-toast]")).hasText("Sent to Grace Lin.");
        assertThat(page.getByLabel("Write, in Markdown")).hasValue("");

        // and resolves
        page.keyboard().press("Escape");
        page.keyboard().press("e");
        page.locator("[data-panel=e]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resolve"))
                .click();

        // then
        assertThat(page.locator(".wb-title-facts li").first()).hasText("Resolved: answered");
        assertThat(page.getByText("Marked as the answer")).isVisible();
    }

    @Test
    void aNoteIsKeptAndADraftSurvivesAReload() {
        time.set(local("2026-03-02T10:00"));
        var number = inquiry("Labels overlap on the polar grid", "2026-03-02T09:55");
        var page = browser(world.nora);
        page.navigate(server.url("/conversations/" + number.value()));

        // when
        page.keyboard().press("n");
        page.keyboard().type("Looks like #1391.");
        assertThat(page.locator("[data-kept]"))
                .hasText(Pattern.compile("Draft kept \\d\\d:\\d\\d"));
        page.reload();

        // then
        assertThat(page.getByLabel("Write, in Markdown")).hasValue("Looks like #1391.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep note")).click();
        assertThat(page.locator(".wb-note")).containsText("Only the team sees this.");
    }

    @Test
    void anOpenDeskHearsOfANewInquiryByItself() {
        time.set(local("2026-03-02T10:00"));
        var page = browser(world.nora);
        page.navigate(server.url("/desk"));

        inquiry("Parallel engine will not launch", "2026-03-02T10:00");

        assertThat(page.getByText("Parallel engine will not launch")).isVisible();
    }

    @Test
    @Tag("R90")
    void anInquiryIsFoundWithTheKeyboardAlone() {
        time.set(local("2026-03-02T10:00"));
        var number = inquiry("Quaternions tumble", "2026-03-02T09:55");
        var page = browser(world.nora);
        page.navigate(server.url("/schedule"));

        // when she presses /, types, and goes down into what was found
        page.keyboard().press("/");
        page.keyboard().type("quatern* tumble");
        page.keyboard().press("Enter");
        assertThat(page.locator(".wb-row-title mark").first()).hasText("Quaternions");
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[data-open]")).isFocused();
        page.keyboard().press("Enter");

        // then
        assertThat(page).hasURL(server.url("/conversations/" + number.value()));
    }

    private ConversationNumber inquiry(String subject, String arrived) {
        return inquiries.open(world.inquiry(GRACE, subject, local(arrived))).number();
    }

    private Page browser(Person person) {
        var answer =
                signIn.withLink(
                        links.invite(person.id()),
                        new watchbill.people.signin.Browser("127.0.0.1", "Chromium"));
        var context =
                chromium.browser()
                        .newContext(new Browser.NewContextOptions().setViewportSize(1360, 900));
        context.addCookies(
                List.of(
                        new Cookie("watchbill-session", ((SignInAnswer.Welcome) answer).session())
                                .setUrl(server.url("/"))));
        return context.newPage();
    }
}
