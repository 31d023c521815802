package watchbill.web.log;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.HashMap;
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
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.Conversations;
import watchbill.conversation.State;
import watchbill.people.signin.SignInLinks;
import watchbill.responseclock.ResponseClocks;
import watchbill.testing.Chromium;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Lena is off duty. A customer calls her all the same, and she passes it on from her telephone.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class QuickLogTest {

    private static final String LOG = "/log";

    /// The least that a finger hits, in points.
    private static final double FINGER = 44;

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final SignInLinks links;
    private final ConversationLists lists;
    private final Conversations conversations;
    private final ResponseClocks clocks;
    private final Visitor lena;

    private SampleWorld world;
    private Chromium chromium;

    QuickLogTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            SignInLinks links,
            ConversationLists lists,
            Conversations conversations,
            ResponseClocks clocks) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.links = links;
        this.lists = lists;
        this.conversations = conversations;
        this.clocks = clocks;
        this.lena = new Visitor(server);
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
    void lenaIsSignedIn() {
        time.set(local("2026-03-02T11:00"));
        lena.open("/sign-in/link/" + links.invite(world.lena.id()));
    }

    @Test
    @Tag("R11")
    @Tag("R67")
    @Tag("R93")
    void aCallIsPassedOnFromATelephone() {
        // given her telephone
        var page = telephone();
        page.navigate(server.url("/sign-in/link/" + links.invite(world.lena.id())));
        page.navigate(server.url(LOG));

        // when she says who, how, when and what
        page.getByText("More to write down").click();
        page.getByLabel("How it came").selectOption("phone");
        page.getByLabel("When").fill("2026-03-02T10:20");
        page.getByLabel("Who").fill("Grace Lin");
        page.getByLabel("Mail address").fill("grace.lin@plasma.example");
        page.getByLabel("What happens, in one line").fill("Holes in her plot");
        page.getByLabel("What was said").fill("Since 3.4.2, in parallel only.");
        var send = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log it"));
        assertThat(heights(page.locator("main .wb-input:visible, main .wb-button:visible")))
                .allMatch(height -> height >= FINGER);
        send.click();
        page.waitForURL("**/conversations/*");

        // then it is the Primary's inquiry of Grace, from the moment she called
        var logged = latest();
        assertThat(logged.requester()).isEqualTo(SampleWorld.GRACE);
        assertThat(logged.reporter()).isNotNull();
        assertThat(conversations.defaultRecipients(logged)).containsExactly(SampleWorld.GRACE);
        assertThat(logged.owner()).isEqualTo(world.nora.id());
        assertThat(logged.method()).isEqualTo(ContactMethod.PHONE);
        assertThat(logged.firstContact()).isEqualTo(local("2026-03-02T10:20"));
        assertThat(logged.labels()).contains("SRE");
        assertThat(page.locator(".wb-facts").last().innerText())
                .contains("Grace Lin", "Lena Moss", "10:20, by phone");
    }

    @Test
    @Tag("R93")
    void whatIsSentTwiceIsLoggedOnce() {
        var form =
                Map.of(
                        "_csrf", lena.read(LOG).select("input[name=_csrf]").attr("value"),
                        "key", lena.read(LOG).select("input[name=key]").attr("value"),
                        "way", "walk-in",
                        "kind", "use",
                        "name", "Jonas Weber",
                        "subject", "He found no manual");

        var first = Visitor.leadsTo(lena.post(LOG, form));
        var second = Visitor.leadsTo(lena.post(LOG, form));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        var answer =
                lena.send(
                        LOG,
                        LOG,
                        Map.of("name", "", "email", "grace", "subject", "", "at", "yesterday"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("yesterday is no date and time.");

        var again = lena.send(LOG, LOG, Map.of("email", "grace", "at", "2026-03-09T08:00"));
        assertThat(again.body())
                .contains(
                        "Say in one line what happens.",
                        "This is no whole mail address.",
                        "cannot have reached us in the future");
    }

    /// A corridor, a telephone in one hand, three fields.
    @Test
    @Tag("R77")
    void aCorridorChatIsLoggedWithThreeFieldsByThumb() {
        var page = telephone();
        page.navigate(server.url("/sign-in/link/" + links.invite(world.lena.id())));
        page.navigate(server.url(LOG));

        page.getByLabel("How it came").selectOption("other");
        page.getByLabel("Who").fill("Jonas Weber");
        page.getByLabel("What happens, in one line").fill("Where is the manual?");
        var send = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log it"));
        assertThat(page.locator("main .wb-input:visible").count()).isEqualTo(3);
        assertThat(send.boundingBox().y).isLessThan(844);
        send.click();
        page.waitForURL("**/conversations/*");

        assertThat(latest().subject()).isEqualTo("Where is the manual?");
        assertThat(latest().state().waitsForUs()).isTrue();
    }

    @Test
    @Tag("R84")
    void aCallThatWasAnsweredHadNoWait() {
        log(
                Map.of(
                        "way",
                        "phone",
                        "at",
                        "2026-03-02T09:05",
                        "spoken",
                        "answer",
                        "phone",
                        "555 0177"));

        var call = latest();
        var clock = clocks.of(world.meridian.id(), call.number()).orElseThrow();
        assertThat(clock.runs()).isFalse();
        assertThat(clock.waited(time.instant(), SampleWorld.calendar())).isZero();
        assertThat(call.firstContact()).isEqualTo(local("2026-03-02T09:05"));
        assertThat(call.state().active()).isTrue();
        assertThat(conversations.timeline(call.number()).entries())
                .anyMatch(entry -> entry.text().contains("Call back: 555 0177"))
                .anyMatch(entry -> entry.text().contains("Answered at once, by phone."));
    }

    @Test
    @Tag("R84")
    void voicemailWaitsFromTheMomentOfTheCall() {
        log(Map.of("way", "voicemail", "at", "2026-03-02T09:05"));

        var clock = clocks.of(world.meridian.id(), latest().number()).orElseThrow();
        assertThat(clock.runs()).isTrue();
        assertThat(clock.startedAt()).isEqualTo(local("2026-03-02T09:05"));
        assertThat(clock.dueAt()).isEqualTo(local("2026-03-02T14:05"));
    }

    @Test
    @Tag("R84")
    void nobodyAnswersVoicemailOnTheSpot() {
        var refused =
                lena.send(
                        LOG,
                        LOG,
                        Map.of(
                                "way", "voicemail",
                                "name", "Jonas Weber",
                                "subject", "Call me",
                                "spoken", "answer"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nobody was there to answer voicemail.");
    }

    /// With the keyboard alone: the cursor stands in the first field that has to be filled in.
    @Test
    @Tag("R85")
    @Tag("R97")
    void aWalkInIsLoggedAnsweredAndResolvedInOneForm() {
        var page = telephone();
        page.navigate(server.url("/sign-in/link/" + links.invite(world.lena.id())));
        page.navigate(server.url(LOG));

        page.keyboard().type("Grace Lin");
        page.keyboard().press("Shift+Tab");
        page.keyboard().type("Walked");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("Where to click");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("Top right.");
        page.keyboard().press("Tab");
        page.keyboard().type("10");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/conversations/*");

        var walkIn = latest();
        assertThat(walkIn.method()).isEqualTo(ContactMethod.WALK_IN);
        assertThat(walkIn.state()).isEqualTo(State.RESOLVED);
        assertThat(walkIn.standing().answer()).isNotNull();
        assertThat(clocks.of(world.meridian.id(), walkIn.number()).orElseThrow().response())
                .isNotNull();
        assertThat(conversations.timeline(walkIn.number()).entries())
                .anyMatch(entry -> entry.text().equals("Top right."));
        assertThat(walkIn.effort()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    @Tag("R96")
    void timeSpentOnNothingYetMakesItsRecordInTheSameStep() {
        log(Map.of("way", "colleague", "taking", "20"));

        assertThat(latest().effort()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void minutesThatCannotBeAreRefusedBesideTheirField() {
        var refused =
                lena.send(
                        LOG,
                        LOG,
                        Map.of(
                                "name", "Jonas Weber",
                                "subject", "No manual",
                                "spoken", "answer",
                                "minutes", "-5"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("‘-5’ cannot be. Write minutes from 0 to 1440");
    }

    private void log(Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("name", "Jonas Weber");
        form.put("subject", "No manual");
        var answer = lena.send(LOG, LOG, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void whatNoListOffersIsRefusedInWords() {
        var refused = lena.send(LOG, LOG, Map.of("way", "pigeon", "name", "A", "subject", "B"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no contact method");
    }

    private Conversation latest() {
        return lists.page(world.meridian.id(), ConversationFilter.ALL, null, 1)
                .conversations()
                .getFirst();
    }

    private Page telephone() {
        var context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setHasTouch(true));
        return context.newPage();
    }

    private static List<Double> heights(Locator fields) {
        return fields.all().stream().map(field -> field.boundingBox().height).toList();
    }
}
