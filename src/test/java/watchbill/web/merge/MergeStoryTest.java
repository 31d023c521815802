package watchbill.web.merge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Inquiries;
import watchbill.conversation.PrivateLinks;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// Nora merges what Jonas asked into what Grace asked, splits what Grace asked at once, and takes both back, with a browser.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class MergeStoryTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final PrivateLinks privateLinks;
    private final SignInLinks links;

    private SampleWorld world;

    MergeStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Conversations conversations,
            PrivateLinks privateLinks,
            SignInLinks links) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.privateLinks = privateLinks;
        this.links = links;
    }

    @BeforeAll
    void noraIsOnDuty() {
        time.set(local("2026-03-02T10:00"));
        world = beans.createBean(SampleWorld.class);
    }

    @Test
    @Tag("R86")
    void twoBecomeOneAfterALookAndTwoAgain() {
        // given
        var hers = ask(GRACE, "Holes in my plot");
        var his = ask(JONAS, "Gaps in my plot");
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));
            page.navigate(server.url("/conversations/" + his));

            page.keyboard().press("m");
            whatCannotBeMergedIsSaidBesideTheField(page, his);
            whatWillHappenIsSeenBeforeItDoes(page, hers);
            bothAreReadAsOne(page, his);
            jonasReadsHisOwnPart(page, his);
            theOldAddressLeadsOn(page, his, hers);
            takenBackTheyAreTwo(page, his);
        }
    }

    @Test
    @Tag("R86")
    void theOtherQuestionIsSplitOffAndUndoneFromTheToast() {
        // given
        var whole = ask(GRACE, "Holes, and where are the logs?");
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));
            page.navigate(server.url("/conversations/" + whole));
            page.keyboard().press("x");
            press(page, "Split off");
            assertThat(page.locator("#message-problem")).containsText("is chosen");

            page.getByRole(AriaRole.CHECKBOX).first().check();
            page.getByLabel("Its subject").fill("Where are the logs?");
            press(page, "Split off");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Where are the logs?");
            assertThat(page.locator(".wb-message")).hasCount(1);

            press(page, "Undo");
            assertThat(page.locator("[data-toast]")).containsText("Taken back.");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Holes, and where are the logs?");
            assertThat(page.locator(".wb-message")).hasCount(1);
        }
    }

    private static void whatCannotBeMergedIsSaidBesideTheField(Page page, long his) {
        page.getByLabel("Number of the one that goes on").fill("#" + his);
        press(page, "See what will happen");

        assertThat(page.locator("#into-problem")).containsText("cannot be merged with itself");
    }

    private static void whatWillHappenIsSeenBeforeItDoes(Page page, long hers) {
        page.getByLabel("Number of the one that goes on").fill("" + hers);
        press(page, "See what will happen");

        assertThat(page.locator("#preview"))
                .containsText("to hear from us by today 15:00: the earlier goal counts");
        press(page, "Merge into #" + hers);
    }

    private static void bothAreReadAsOne(Page page, long his) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Holes in my plot");
        assertThat(page.locator("[data-toast]")).containsText("was merged into this one.");
        assertThat(page.locator(".wb-message")).hasCount(2);
        assertThat(page.locator(".wb-message").last()).containsText("from #" + his);
        assertThat(page.locator(".wb-facts")).containsText("Merged in");
    }

    private void jonasReadsHisOwnPart(Page page, long his) {
        var number = new ConversationNumber(his);
        page.navigate(
                server.url(
                        "/c/" + privateLinks.key(number, conversations.find(number).requester())));

        assertThat(page.locator("body")).containsText("Gaps in my plot");
        assertThat(page.locator("body")).not().containsText("Grace");
    }

    private void theOldAddressLeadsOn(Page page, long his, long hers) {
        page.navigate(server.url("/conversations/" + his));

        assertThat(page.locator(".wb-title-facts")).hasText("Merged into #" + hers);
    }

    private static void takenBackTheyAreTwo(Page page, long his) {
        press(page, "Take the merge back");

        assertThat(page.locator("[data-toast]"))
                .containsText("Taken back. #%d goes on by itself.".formatted(his));
        assertThat(page.locator(".wb-title-facts li").first()).hasText("No response yet");
        assertThat(page.locator(".wb-message")).hasCount(1);
    }

    private long ask(Contact customer, String subject) {
        return inquiries.open(world.inquiry(customer, subject, time.instant())).number().value();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }
}
