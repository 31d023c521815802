package watchbill.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Activity;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Deficiency;
import watchbill.conversation.Effort;
import watchbill.conversation.Efforts;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Outcome;
import watchbill.conversation.Spent;
import watchbill.conversation.State;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora brings Grace's inquiry to its end and says, if she likes, what it cost and taught.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class ResolvingStoryTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final Efforts efforts;
    private final SignInLinks links;
    private final Visitor nora;

    private SampleWorld world;
    private Chromium chromium;
    private ConversationNumber inquiry = new ConversationNumber(0);
    private String page = "";

    ResolvingStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Conversations conversations,
            Efforts efforts,
            SignInLinks links) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.efforts = efforts;
        this.links = links;
        this.nora = new Visitor(server);
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

    @BeforeEach
    void graceAsks() {
        time.set(local("2026-03-02T09:00"));
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        inquiry = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        page = "/conversations/" + inquiry.value();
    }

    /// Nothing slows somebody who just resolves: one key opens the panel, one press ends it.
    @Test
    @Tag("R97")
    void whoJustResolvesPressesOnce() {
        var browser = signedIn();

        browser.keyboard().press("e");
        press(browser, "Resolve");
        browser.waitForCondition(() -> found().state() == State.RESOLVED);

        assertThat(spent()).containsExactly(new Spent(Activity.ANSWERED, null));
    }

    @Test
    @Tag("R10")
    @Tag("R132")
    @Tag("R133")
    void whoHasMoreToSayTicksIt() {
        var browser = signedIn();

        browser.keyboard().press("e");
        browser.getByLabel("How it ended").selectOption("worked-around");
        browser.getByLabel("What fell short").selectOption("documents");
        browser.getByLabel("What should be done about that").fill("Say when ghost zones go.");
        browser.getByText("What was done, and why").click();
        browser.getByLabel("Diagnosed", new Page.GetByLabelOptions().setExact(true)).check();
        browser.getByLabel("Minutes: Diagnosed").fill("25");
        browser.getByLabel("Found a work-around", new Page.GetByLabelOptions().setExact(true))
                .check();
        browser.getByLabel("The cause").selectOption("defect");
        browser.getByLabel("Is the customer satisfied?").selectOption("no");
        press(browser, "Resolve");
        browser.waitForCondition(() -> found().state() == State.RESOLVED);

        assertThat(found().standing().outcome()).isEqualTo(Outcome.WORKED_AROUND);
        assertThat(spent())
                .containsExactly(
                        new Spent(Activity.DIAGNOSED, Duration.ofMinutes(25)),
                        new Spent(Activity.WORKED_AROUND, null));
        assertThat(efforts.lesson(found()).deficiency()).isEqualTo(Deficiency.DOCUMENTS);
        assertThat(nora.read(page).select(".wb-facts").text())
                .contains(
                        "Fell short The documentsSay when ghost zones go.",
                        "Cause A defect of the software",
                        "Satisfied No");
    }

    @Test
    @Tag("R10")
    void whatFellShortIsToBeDoneAndIsDone() {
        var browser = signedIn();
        browser.keyboard().press("e");
        browser.getByLabel("What fell short").selectOption("documents");
        browser.getByLabel("What should be done about that").fill("Explain <script>readers.");
        press(browser, "Resolve");
        browser.waitForCondition(() -> found().state() == State.RESOLVED);

        browser.navigate(server.url("/corrections/" + inquiry.value()));
        PlaywrightAssertions.assertThat(browser.locator("main"))
                .containsText("Explain <script>readers.");
        press(browser, "Take it");
        PlaywrightAssertions.assertThat(browser.locator("[data-toast]"))
                .containsText("It is yours.");
        browser.locator("form[action$='/%d/completion'] button".formatted(inquiry.value())).click();
        PlaywrightAssertions.assertThat(browser.locator("[data-toast]")).containsText("Done.");
        press(browser, "Undo");
        PlaywrightAssertions.assertThat(browser.locator("[data-toast]"))
                .containsText("It is to be done again.");
        assertThat(
                        nora.read(page)
                                .select(
                                        ".wb-facts a[href=/corrections/%d]"
                                                .formatted(inquiry.value())))
                .hasSize(1);
    }

    @Test
    void whatCannotBeIsSaidBesideItsFieldAndTheRestStays() {
        var refused =
                nora.send(
                        page,
                        page + "/resolution",
                        Map.of(
                                "outcome", "worked-around",
                                "minutes", "-5",
                                "took-diagnosed", "ten",
                                "took-dancing", "5",
                                "documentation", "somewhere",
                                "cause", "the moon",
                                "evidence", "She said so."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "‘-5’ cannot be.",
                        "is no address of a page",
                        "There is no cause",
                        "She said so.");
        assertThat(found().state()).isEqualTo(State.NEW);
        assertThat(found().effort()).isNull();
    }

    @Test
    void anActivityThatNoListOffersIsRefused() {
        var refused =
                nora.send(
                        page,
                        page + "/resolution",
                        Map.of("outcome", "answered", "activity", "dancing"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no activity");
    }

    @Test
    @Tag("R96")
    void timeIsNotedCorrectedAndSummed() {
        var form = nora.read(page);
        var note =
                Map.of(
                        "_csrf",
                        form.select("input[name=_csrf]").attr("value"),
                        "key",
                        form.select(".wb-noting input[name=key]").attr("value"),
                        "noted",
                        "1:30",
                        "activity",
                        "diagnosed");
        nora.post(page + "/effort", note);
        nora.post(page + "/effort", note);
        assertThat(nora.read(page).select("#actions").text()).contains("1 h 30 min so far");

        var id = efforts.of(found()).getFirst().id().value();
        nora.send(page, page + "/effort/" + id, Map.of("corrected", "45"));

        assertThat(nora.read(page).select("#actions").text())
                .contains("45 min so far", "1 h 30 min before");
        assertThat(nora.read(page).select(".wb-timeline").text())
                .contains(
                        "Nora Kessler corrected what they noted: 45 min, diagnosed instead of 1 h 30 min.");
    }

    @Test
    void aNoteThatCannotBeIsRefused() {
        var refused = nora.send(page, page + "/effort", Map.of("noted", "lots"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("‘lots’ cannot be.");
    }

    @Test
    void aReplyTakesItsMinutesAlong() {
        nora.send(
                page,
                page + "/messages",
                Map.of("visibility", "internal", "text", "Looks like #1391", "minutes", "12"));

        assertThat(found().effort()).isEqualTo(Duration.ofMinutes(12));
    }

    private Page signedIn() {
        var browser = chromium.browser().newContext().newPage();
        browser.navigate(server.url("/sign-in/link/" + links.invite(world.nora.id())));
        browser.navigate(server.url(page));
        return browser;
    }

    private static void press(Page browser, String button) {
        browser.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private Conversation found() {
        return conversations.find(inquiry);
    }

    private List<Spent> spent() {
        return efforts.of(found()).stream().map(Effort::spent).toList();
    }
}
