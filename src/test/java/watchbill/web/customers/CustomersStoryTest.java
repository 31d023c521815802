package watchbill.web.customers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.people.PersonId;
import watchbill.people.signin.SignInLinks;
import watchbill.responseclock.Goals;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// Lena, who is new, learns from the pages who Grace is and whom to ask about her.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class CustomersStoryTest {

    private static final Contact AT_HOME = new Contact("Grace Lin", "grace@gmail.com");
    private static final String SCRIPT = "<script>document.title='no'</script>";

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Goals goals;
    private final SignInLinks links;

    private SampleWorld world;

    CustomersStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Replies replies,
            Goals goals,
            SignInLinks links) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.replies = replies;
        this.goals = goals;
        this.links = links;
    }

    @BeforeAll
    void lenaIsNew() {
        time.set(local("2026-03-02T09:00"));
        world = beans.createBean(SampleWorld.class);
    }

    @Test
    @Tag("R198")
    void aNewcomerLearnsWhoAsksAndWhoKnowsThem() {
        // given three past conversations and two who answered
        answer(ask(GRACE, "Holes in my plot"), world.nora.id().value());
        answer(ask(GRACE, "Contours vanish"), world.tomas.id().value());
        var latest = ask(GRACE, SCRIPT);
        ask(AT_HOME, "From my sofa");
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(server.url("/sign-in/link/" + links.invite(world.lena.id())));
            page.navigate(server.url("/conversations/" + latest.value()));

            theRequestersNameLeadsToTheirPage(page);
            anOrganisationIsNamedForAllOfADomain(page);
            anotherAddressIsJoinedAndUndone(page);
            theOrganisationHasThemAll(page);
            whatIsNoAddressLeadsNowhere(page);
        }
    }

    @Test
    @Tag("R39")
    void aGroupIsNamedWhereItsCustomersAre() {
        goals.setGroup(
                world.meridian.id(),
                "Host lab",
                Duration.ofHours(1),
                List.of("combustion.example"));
        var his = ask(JONAS, "Gaps in my plot");
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));

            page.navigate(server.url("/desk"));
            assertThat(page.locator("#row-" + his.value())).containsText("Jonas Weber, Host lab");

            page.navigate(server.url("/conversations"));
            assertThat(page.locator("[data-queue]")).containsText("Jonas Weber, Host lab");

            page.navigate(server.url("/conversations/" + his.value()));
            assertThat(page.locator(".wb-facts")).containsText("Host lab");
            assertThat(page.locator(".wb-facts")).containsText("Response goal 1 h");
        }
    }

    private static void theRequestersNameLeadsToTheirPage(Page page) {
        link(page, "Grace Lin");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Grace Lin");
        assertThat(page.locator("[data-queue] li")).hasCount(3);
        assertThat(page.locator("[data-queue]")).containsText(SCRIPT);
        assertThat(page.locator("aside")).containsText("Nora Kessler");
        assertThat(page.locator("aside")).containsText("Tomas Ibarra");
        assertThat(page.locator("aside")).containsText("it has no name yet");
    }

    private static void anOrganisationIsNamedForAllOfADomain(Page page) {
        page.getByText("Note something").click();
        page.getByLabel("Organisation").fill("Plasma Theory");
        page.getByLabel("For everyone at plasma.example").check();
        page.getByLabel("Note for the team").fill("Prefers the telephone. " + SCRIPT);
        press(page, "Keep");

        assertThat(page.locator("[data-toast]")).containsText("Noted.");
        assertThat(page.locator(".wb-note")).containsText("Prefers the telephone. " + SCRIPT);
        assertThat(page.locator(".wb-facts")).containsText("Plasma Theory");
    }

    private static void anotherAddressIsJoinedAndUndone(Page page) {
        page.getByText("Join another address").click();
        page.getByLabel("Their other address").fill("grace@gmail.com");
        press(page, "Join");
        assertThat(page.locator("[data-queue] li")).hasCount(4);
        assertThat(page.locator(".wb-note")).containsText("Prefers the telephone.");

        press(page, "Undo");
        assertThat(page.locator("[data-toast]")).containsText("a customer of its own again");
        assertThat(page.locator("[data-queue] li")).hasCount(1);
        page.goBack();
    }

    private void theOrganisationHasThemAll(Page page) {
        page.navigate(server.url(CustomerLink.to("grace.lin@plasma.example")));
        link(page, "Plasma Theory");

        assertThat(page.locator("[data-queue] li")).hasCount(3);
        assertThat(page.locator("aside")).containsText("Grace Lin");
        assertThat(page.locator("aside")).containsText("Mail from");
    }

    private void whatIsNoAddressLeadsNowhere(Page page) {
        for (var strange : List.of("", "nobody@quiet.example", "a/../b", "%00", "x".repeat(5000))) {
            var answer = page.navigate(server.url(CustomerLink.to(strange)));
            Assertions.assertThat(answer.status()).as(strange).isEqualTo(404);
        }
        var answer = page.navigate(server.url("/organisations/99999"));
        Assertions.assertThat(answer.status()).isEqualTo(404);
    }

    private ConversationNumber ask(Contact customer, String subject) {
        return inquiries.open(world.inquiry(customer, subject, time.instant())).number();
    }

    private void answer(ConversationNumber number, long by) {
        var acting = new Acting(new PersonId(by), "On my way.");
        replies.answer(number, acting, NewAnswer.reply("Update.", "web"));
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
