package watchbill.web.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.channel.mail.Continuations;
import watchbill.channel.way.Way;
import watchbill.channel.way.Ways;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.NewInquiry;
import watchbill.duework.Pulse;
import watchbill.outbox.Outbox;
import watchbill.people.People;
import watchbill.people.TeamId;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Daniel plans, and looks at the ways of contact twice a year.
@WatchbillTest
@Tag("R82")
class ReviewsStoryTest {

    private static final String REVIEWS = "/ways/reviews";

    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
                     "addresses": ["help@desk.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"},
                                {"name": "Tomas Lind", "email": "tomas@desk.example"},
                                {"name": "Daniel Osei", "email": "daniel@desk.example", "role": "scheduler"}],
                     "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "tomas@desk.example"}]}
                    """);

    private final TestTime time;
    private final Pulse pulse;
    private final Setup setup;
    private final Inquiries inquiries;
    private final Continuations continuations;
    private final Ways ways;
    private final People people;
    private final Outbox outbox;
    private final Visitor daniel;
    private final Visitor tomas;

    ReviewsStoryTest(
            TestServer server,
            TestTime time,
            Pulse pulse,
            Setup setup,
            Inquiries inquiries,
            Continuations continuations,
            Ways ways,
            People people,
            Outbox outbox) {
        this.time = time;
        this.pulse = pulse;
        this.setup = setup;
        this.inquiries = inquiries;
        this.continuations = continuations;
        this.ways = ways;
        this.people = people;
        this.outbox = outbox;
        this.daniel = new Visitor(server);
        this.tomas = new Visitor(server);
    }

    @Test
    void whenTheDateHasComeTheSchedulerIsToldAndDecides() {
        time.set(local("2026-03-02T09:00"));
        var links = setup.apply(VISIT).signInLinks();
        daniel.open(links.getOrDefault("daniel@desk.example", ""));
        tomas.open(links.getOrDefault("tomas@desk.example", ""));
        decide("Kept: a third comes by it.", "2026-03-04");
        assertThat(daniel.read("/desk").text()).doesNotContain("due for review");

        // when the day has come
        time.set(local("2026-03-04T09:00"));
        pulse.beat();

        // then Daniel has a mail and a notice, and those who do not plan have neither
        assertThat(outbox.kept(0, 100))
                .anySatisfy(mail -> {
                    assertThat(mail.to()).containsExactly("Daniel Osei <daniel@desk.example>");
                    assertThat(mail.text()).contains("Mail is due for review", REVIEWS);
                });
        assertThat(daniel.read("/desk").text()).contains("Mail is due for review");
        assertThat(tomas.read("/desk").text()).doesNotContain("due for review");
        assertThat(tomas.open(REVIEWS).statusCode()).isEqualTo(404);

        // and his decision sets the next date
        decide("Tolerated from summer on.", "2026-09-01");
        var page = daniel.read(REVIEWS).text();
        assertThat(page)
                .contains("Again on 1 September 2026", "Tolerated from summer on. (Daniel Osei)");
        assertThat(daniel.read("/desk").text()).doesNotContain("due for review");
    }

    @Test
    @Tag("R75")
    @Tag("R83")
    void whatIsToleratedAndUsedEverMoreIsPointedOut() {
        // given few calls in autumn and many in winter, among as many mails
        time.set(local("2026-03-02T09:00"));
        var applied = setup.apply(VISIT);
        var team = applied.team().id();
        theHotlineHasANumber(team);
        came(team, ContactMethod.PHONE, 1, "2025-10-20T09:00");
        came(team, ContactMethod.MAIL, 4, "2025-10-21T09:00");
        var call = came(team, ContactMethod.PHONE, 3, "2026-02-02T09:00");
        came(team, ContactMethod.MAIL, 4, "2026-02-03T09:00");
        continuations.begin(call, GRACE, people.members(team).getFirst().person());

        // when
        daniel.open(applied.signInLinks().getOrDefault("daniel@desk.example", ""));
        var page = daniel.read(REVIEWS);

        // then the telephone, which is tolerated, comes first
        assertThat(page.select(".wb-reviews > li:first-child").text())
                .contains(
                        "Telephone hotline",
                        "Its share has doubled.",
                        "3 inquiries came this way in the last thirteen weeks, of 7 in all; 1 of 5 in the thirteen before.",
                        "1 of them was brought into the conversation by a link.");
        assertThat(page.select(".wb-reviews").text().split("has doubled")).hasSize(2);
    }

    private void theHotlineHasANumber(TeamId team) {
        var phone = ways.find(team, "phone").orElseThrow();
        ways.keep(
                team,
                new Way(
                        phone.key(),
                        phone.method(),
                        phone.name(),
                        List.of("+1 555 0142"),
                        phone.status(),
                        phone.use(),
                        phone.terms(),
                        phone.reach(),
                        phone.watching(),
                        false,
                        false));
    }

    /// @return the first of them
    private ConversationNumber came(TeamId team, ContactMethod method, int many, String when) {
        var numbers = new ArrayList<ConversationNumber>();
        for (var number = 0; number < many; number++) {
            var at = local(when).plusSeconds(60L * number);
            var inquiry =
                    new NewInquiry(
                            team,
                            "Question %d by %s".formatted(number, method.code()),
                            Matter.of(Kind.USE),
                            GRACE,
                            null,
                            method,
                            null,
                            IncomingText.plain("What can I do?"),
                            at,
                            at,
                            false,
                            null);
            numbers.add(inquiries.open(inquiry).number());
        }
        return numbers.getFirst();
    }

    @Test
    void whatIsNoDecisionOrNoDateIsSaidBesideIt() {
        time.set(local("2026-03-02T09:00"));
        daniel.open(setup.apply(VISIT).signInLinks().getOrDefault("daniel@desk.example", ""));

        assertThat(refused("mail", " ", "2026-09-01")).contains("Say in 1 to 500 characters");
        assertThat(refused("mail", "x".repeat(501), "2026-09-01")).contains("this has 501");
        assertThat(refused("mail", "Kept.", "2026-03-02")).contains("is not ahead");
        assertThat(refused("mail", "Kept.", "soon")).contains("is no date");
    }

    private String refused(String key, String decision, String nextOn) {
        var answer = send(key, decision, nextOn);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private void decide(String decision, String nextOn) {
        assertThat(send("mail", decision, nextOn).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> send(String key, String decision, String nextOn) {
        return daniel.send(
                REVIEWS, REVIEWS + "/" + key, Map.of("decision", decision, "nextOn", nextOn));
    }
}
