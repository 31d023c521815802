package watchbill.web.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.NewInquiry;
import watchbill.duework.Pulse;
import watchbill.outbox.Outbox;
import watchbill.people.Team;
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
    private final Outbox outbox;
    private final Visitor daniel;
    private final Visitor tomas;

    ReviewsStoryTest(
            TestServer server,
            TestTime time,
            Pulse pulse,
            Setup setup,
            Inquiries inquiries,
            Outbox outbox) {
        this.time = time;
        this.pulse = pulse;
        this.setup = setup;
        this.inquiries = inquiries;
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
    @Tag("R83")
    void whatIsToleratedAndUsedEverMoreIsPointedOut() {
        // given few calls in autumn and many in winter, among as many mails
        time.set(local("2026-03-02T09:00"));
        var applied = setup.apply(VISIT);
        came(applied.team(), ContactMethod.PHONE, 1, "2025-10-20T09:00");
        came(applied.team(), ContactMethod.MAIL, 4, "2025-10-21T09:00");
        came(applied.team(), ContactMethod.PHONE, 3, "2026-02-02T09:00");
        came(applied.team(), ContactMethod.MAIL, 4, "2026-02-03T09:00");

        // when
        daniel.open(applied.signInLinks().getOrDefault("daniel@desk.example", ""));
        var page = daniel.read(REVIEWS);

        // then the telephone, which is tolerated, comes first
        assertThat(page.select(".wb-reviews > li:first-child").text())
                .contains(
                        "Telephone hotline",
                        "Its share has doubled.",
                        "3 inquiries came this way in the last thirteen weeks, of 7 in all; 1 of 5 in the thirteen before.");
        assertThat(page.select(".wb-reviews").text().split("has doubled")).hasSize(2);
    }

    private void came(Team team, ContactMethod method, int many, String when) {
        for (var number = 0; number < many; number++) {
            var at = local(when).plusSeconds(60L * number);
            inquiries.open(
                    new NewInquiry(
                            team.id(),
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
                            null));
        }
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
