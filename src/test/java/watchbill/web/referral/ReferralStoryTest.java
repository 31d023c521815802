package watchbill.web.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Inquiries;
import watchbill.escalation.OutsideTeam;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.OutsideTeams;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.Teams;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora refers what is not hers to answer, without any script.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
@Tag("R14")
class ReferralStoryTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final OutsideTeams outsideTeams;
    private final SignInLinks links;
    private final Teams teams;
    private final People people;
    private final Visitor nora;

    private SampleWorld world;
    private OutsideTeam storage;
    private String page = "";

    ReferralStoryTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            OutsideTeams outsideTeams,
            SignInLinks links,
            Teams teams,
            People people) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.outsideTeams = outsideTeams;
        this.links = links;
        this.teams = teams;
        this.people = people;
        this.nora = new Visitor(server);
    }

    @BeforeAll
    void noraIsSignedIn() {
        time.set(local("2026-03-02T09:00"));
        world = beans.createBean(SampleWorld.class);
        storage =
                outsideTeams.add(
                        world.meridian.id(),
                        card("Storage team", "File systems and archives", "Ada Moreno"));
        outsideTeams.add(world.meridian.id(), card("Network operations", "Links", ""));
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
    }

    @BeforeEach
    void graceCannotReachTheFileSystem() {
        time.set(local("2026-03-02T10:00"));
        var number = inquiries.open(world.inquiry(GRACE, "/scratch is gone", time.instant()));
        page = "/conversations/" + number.number().value();
    }

    @Test
    @Tag("R3")
    void choosingOperationsUnderneathOffersTheTeamsWhoOwnThem() {
        assertThat(nora.read(page).select("#outside")).isEmpty();

        var answer =
                nora.send(page, page + "/description", Map.of("kind", "operations-underlying"));

        assertThat(Visitor.leadsTo(answer)).endsWith(page + "/referral");
        assertThat(nora.read(Visitor.leadsTo(answer)).select(".wb-outside-teams li")).hasSize(2);
        assertThat(nora.read(page).select("#outside li").eachText())
                .satisfiesExactly(
                        network -> assertThat(network).contains("Network operations", "Links"),
                        files -> assertThat(files).contains("Storage team", "File systems"));
    }

    @Test
    @Tag("R3")
    void whatIsLoggedAboutOperationsUnderneathOffersThemToo() {
        var answer =
                nora.send(
                        "/log",
                        "/log",
                        Map.of(
                                "kind", "operations-underlying",
                                "name", "Grace Lin",
                                "subject", "No file server"));

        assertThat(Visitor.leadsTo(answer)).endsWith("/referral");
        assertThat(nora.read(Visitor.leadsTo(answer)).select(".wb-outside-teams li")).hasSize(2);
    }

    @Test
    @Tag("R105")
    void theFormKnowsWhomToAskWhenAndWhatToTell() {
        var form = nora.read(form());
        assertThat(form.select("#contact").val()).isEqualTo("Ada Moreno");
        assertThat(form.select("#followUp").val()).isEqualTo("2026-03-04");
        assertThat(form.select("#message").val())
                .contains("Hello Grace,", "Storage team", "Nora Kessler");

        nora.send(form, page + "/referral", Map.of("theirNumber", "ST-42"));

        var shown = nora.read(page);
        assertThat(shown.select(".wb-title-facts").text()).contains("With outside team");
        assertThat(shown.select(".wb-timeline").text())
                .contains(
                        "Referred to Storage team by Nora Kessler; their number ST-42; follow up on Wed 4 March.",
                        "I have passed it on to them");
        assertThat(shown.select("#outside").text())
                .contains("With Storage team", "ST-42", "Told by an answer by Nora Kessler");
        assertThat(nora.read("/conversations?state=with-outside-team").text())
                .contains("/scratch is gone");
        assertThat(nora.open(page + "/export.md").body())
                .contains("- State: with-outside-team", "their number ST-42");
    }

    @Test
    void pressingTwiceRefersOnce() {
        var form = nora.read(form());

        nora.send(form, page + "/referral", Map.of());
        var second = nora.send(form, page + "/referral", Map.of());

        assertThat(Visitor.leadsTo(second)).endsWith(page);
        assertThat(nora.read(page).select(".wb-event").text().split("Referred to")).hasSize(2);
    }

    @Test
    void whatCannotBeTakenIsSaidBesideItsFieldAndNothingIsLost() {
        var typed =
                Map.of(
                        "followUp", "tomorrow or 2026-03-05, whichever is later",
                        "theirNumber", "T".repeat(101),
                        "told", "message",
                        "message", " ",
                        "contact", "Bela <b>Ott</b>");

        var answer = nora.send(nora.read(form()), page + "/referral", typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        var shown = Jsoup.parse(answer.body());
        assertThat(shown.select("#followUp-problem").text())
                .contains("whichever is lat… is no date. 2026-03-05 is one.");
        assertThat(shown.select("#theirNumber-problem").text()).contains("at most 100 characters");
        assertThat(shown.select("#message-problem").text()).contains("Write what the customer");
        assertThat(shown.select("#contact").val()).isEqualTo("Bela <b>Ott</b>");
        assertThat(nora.read(page).select(".wb-title-facts").text()).contains("No response yet");
    }

    @Test
    void aTeamThatIsUnknownOrRetiredIsRefusedWithTheListOfOthers() {
        assertThat(said(Map.of("to", "999999", "told", "")))
                .contains("There is no outside team 999999 in your directory.", "Storage team");

        var tape = outsideTeams.add(world.meridian.id(), card("Tape group", "Tapes", ""));
        outsideTeams.retire(world.meridian.id(), tape.id());

        assertThat(said(Map.of("to", "" + tape.id().value(), "told", "")))
                .contains("Tape group is retired", "Storage team");
    }

    @Test
    void whoseTurnItIsNotGivesAReason() {
        var lena = signedIn(world.lena);
        var form = lena.read(form());
        assertThat(form.select("#reason-hint").text()).startsWith("Nora Kessler answers it.");

        var stopped = lena.send(form, page + "/referral", Map.of("told", ""));
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(stopped.body()).select("#form-problem").text())
                .contains("Nora Kessler refers it.");
        lena.send(form, page + "/referral", Map.of("told", "", "reason", "She is in a meeting."));

        assertThat(lena.read(page).select(".wb-timeline").text())
                .contains("Lena Moss referred it out of turn: “She is in a meeting.”");
    }

    @Test
    void anotherTeamFindsNothingThere() {
        var elsewhere = teams.add("solaris", "Solaris", SampleWorld.LOS_ANGELES);
        var ida = new Newcomer("Ida Holm", "ida@solaris.example", Role.ADMIN, 100);
        var stranger = people.keep(elsewhere.id(), ida, new Actor.SetUp()).person();

        assertThat(signedIn(stranger).open(page + "/referral").statusCode()).isEqualTo(404);
        assertThat(new Visitor(server).open(page + "/referral").statusCode()).isEqualTo(302);
    }

    @Test
    void onTheDayTheDeskShowsItUntilItIsMoved() {
        refer(Map.of("told", "phone"));
        assertThat(onTheDesk()).isEmpty();

        time.set(local("2026-03-04T08:30"));
        assertThat(onTheDesk()).contains("to be asked again", "Storage team");
        assertThat(nora.read(page).select("#outside").text()).contains("Ask them again today");
        var past = page + "/referral/follow-up";
        assertThat(
                        nora.send(page + "/referral", past, Map.of("followUp", "2026-03-04"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(nora.send(page + "/referral", past, Map.of("followUp", "2026-03-07")).body())
                .contains("Sat 7 March is no business day of ours. The next one is Mon 9 March.");
        nora.send(page + "/referral", past, Map.of("followUp", "2026-03-09"));

        assertThat(onTheDesk()).isEmpty();
        assertThat(nora.read(page).select("#outside").text()).contains("Follow up on Mon 9 March");
    }

    @Test
    void whatTheCustomerDoesNotKnowStaysOnTheDesk() {
        refer(Map.of("told", ""));
        assertThat(onTheDesk()).contains("Customer not told");

        nora.send(
                page + "/referral",
                page + "/referral/details",
                Map.of("theirNumber", "ST-7", "told", "phone"));

        assertThat(onTheDesk()).isEmpty();
        assertThat(nora.read(page).select("#outside").text())
                .contains("ST-7", "Told by telephone by Nora Kessler");
    }

    @Test
    void closingAsksForAnOutcomeAndASentence() {
        refer(Map.of("told", "phone"));
        var closing = page + "/referral/closing";

        var empty = nora.send(page + "/referral", closing, Map.of("sentence", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Say in a sentence what became of it");
        time.set(local("2026-03-02T10:30"));
        var said = Map.of("outcome", "sent-back", "sentence", "It is the network.");
        nora.send(page + "/referral", closing, said);

        assertThat(nora.read(page).select(".wb-title-facts").text()).contains("Waiting for us");
        assertThat(nora.read(page + "/referral").text())
                .contains("Refer outside", "Storage team had it until")
                .contains("not theirs, sent back. “It is the network.”");
    }

    @Test
    void resolvingAsksWhatBecameOfTheReferral() {
        refer(Map.of("told", "phone"));
        assertThat(nora.read(page).select("#became").size()).isEqualTo(1);

        nora.send(
                page,
                page + "/resolution",
                Map.of("outcome", "referred-outside", "sentence", "The mount is back."));

        assertThat(nora.read(page).select(".wb-timeline").text())
                .contains(
                        "closed the referral to Storage team (they solved it): “The mount is back.”",
                        "resolved it: referred outside.");
    }

    private void refer(Map<String, String> typed) {
        nora.send(nora.read(form()), page + "/referral", typed);
    }

    private String said(Map<String, String> typed) {
        return Jsoup.parse(nora.send(nora.read(form()), page + "/referral", typed).body()).text();
    }

    /// The row of the conversation on the desk; empty if it has none.
    private String onTheDesk() {
        return nora.read("/desk").select(page.replace("/conversations/", "#row-")).text();
    }

    private String form() {
        return "%s/referral?to=%d".formatted(page, storage.id().value());
    }

    private Visitor signedIn(Person person) {
        var visitor = new Visitor(server);
        visitor.open("/sign-in/link/" + links.invite(person.id()));
        return visitor;
    }

    private static OutsideTeamCard card(String name, String responsibility, String contact) {
        return new OutsideTeamCard(name, responsibility, contact, "desk@lab.example", "", "");
    }
}
