package watchbill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewNote;
import watchbill.conversation.Replies;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// A customer asks on a telephone, with nothing but a mail address, and follows the inquiry by a private link.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class CustomerStoryTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Replies replies;
    private final ConversationLists lists;

    private SampleWorld world;
    private Chromium chromium;

    CustomerStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Replies replies,
            ConversationLists lists) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.replies = replies;
        this.lists = lists;
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
    @Tag("R87")
    @Tag("R119")
    void anInquiryIsAskedAnsweredFollowedAndSolvedWithoutAnAccount() {
        time.set(local("2026-03-02T09:00"));
        var page = telephone();

        // when Aisha asks, with a file
        page.navigate(server.url("/ask"));
        page.getByLabel("What happens, in one line").fill("Volume render is black");
        page.getByLabel("What did you do, and what did you expect?")
                .fill("On the login nodes <b>only</b>.");
        page.getByLabel("Mail address").fill("aisha@ocean.example");
        page.getByLabel("Add files")
                .setInputFiles(
                        new FilePayload(
                                "log.txt", "text/plain", "black".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send inquiry"))
                .click();

        // then she has a receipt, and her own page
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Your inquiry has arrived");
        assertThat(page.locator(".wb-say"))
                .containsText("Nora is on duty for it. We aim to answer by today 14:00");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open your page"))
                .click();
        assertThat(page.locator(".wb-letters")).containsText("On the login nodes <b>only</b>.");
        assertThat(page.getByText("log.txt")).isVisible();

        // when Nora notes something for the team, and answers
        var number = lists.waiting(world.meridian.id(), world.nora.id(), 1).getFirst().number();
        replies.note(number, Acting.as(world.nora.id()), NewNote.of("Secret guess.", "web"));
        replies.answer(
                number,
                Acting.as(world.nora.id()),
                NewAnswer.reply("Load the **gl** module.", "web"));
        page.reload();

        // then the answer is there, and the note is not
        assertThat(page.locator(".wb-letters strong")).hasText("gl");
        Assertions.assertThat(page.content()).doesNotContain("Secret guess");
        assertThat(page.locator(".wb-say b")).hasText("Nora answered, and it is your turn");

        // when she adds something, and then says that it is solved
        page.getByLabel("Add something").fill("Works, thank you.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send").setExact(true))
                .click();
        assertThat(page.locator(".wb-say b")).hasText("Nora has your message");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This solved it"))
                .click();

        // then
        assertThat(page.locator(".wb-say b")).hasText("This is resolved: answered");
        assertThat(page.getByText("This is the answer")).isVisible();
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays() {
        var page = telephone();
        page.navigate(server.url("/ask"));
        page.getByLabel("What happens, in one line").fill("Black");
        page.getByLabel("What did you do, and what did you expect?").fill("Black.");
        page.getByLabel("Mail address").fill("aisha@ocean");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send inquiry"))
                .click();

        assertThat(page.locator("#email-problem"))
                .hasText(Pattern.compile("aisha@ocean is no whole mail address.*"));
        assertThat(page.getByLabel("What happens, in one line")).hasValue("Black");
    }

    @Test
    void aLinkThatIsNotOursOpensNothing() {
        var answer = new Visitor(server).open("/c/aaaa-bbbb-cccc");

        Assertions.assertThat(answer.statusCode()).isEqualTo(404);
        Assertions.assertThat(answer.body()).contains("This link opens nothing");
    }

    @Test
    @Tag("R57")
    void everybodyMaySeeWhoIsOnDuty() {
        time.set(local("2026-03-02T09:00"));

        Assertions.assertThat(new Visitor(server).open("/duty").body())
                .contains("Nora")
                .contains("until Monday 9 March, 08:00")
                .doesNotContain("Kessler");
    }

    private Page telephone() {
        var context =
                chromium.browser()
                        .newContext(new Browser.NewContextOptions().setViewportSize(390, 844));
        return context.newPage();
    }
}
