package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Acting;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.customers.OrganisationCard;
import watchbill.customers.Organisations;
import watchbill.people.Actor;
import watchbill.people.signin.ApiTokens;
import watchbill.testing.ApiProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// A program asks what a team's record says.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class FiguresApiTest {

    private static final String FIGURES = "/api/v1/teams/meridian/figures";

    private final TestServer server;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Replies replies;
    private final ApiTokens tokens;
    private final Organisations organisations;
    private final TestTime time;

    FiguresApiTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Replies replies,
            ApiTokens tokens,
            Organisations organisations,
            TestTime time) {
        this.server = server;
        this.beans = beans;
        this.inquiries = inquiries;
        this.replies = replies;
        this.tokens = tokens;
        this.organisations = organisations;
        this.time = time;
    }

    private SampleWorld world;
    private String token = "";

    @BeforeAll
    void graceAsksAtNineAndIsAnsweredHalfAnHourLater() {
        world = beans.createBean(SampleWorld.class);
        token = tokens.issue(world.meridian.id(), world.nora, "Monthly report");
        time.set(local("2026-03-02T09:00"));
        var question = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        time.set(local("2026-03-02T09:30"));
        replies.answer(question, Acting.forOwner(), NewAnswer.reply("Try this.", "web"));
    }

    @Test
    @Tag("R36")
    void theMedianIsBesideTheShareThatMetTheGoal() {
        var figures = new ApiProgram(server, token).get(FIGURES + "?period=2026-03");

        assertThat(figures.at("/responses/median").asString()).isEqualTo("PT30M");
        assertThat(figures.at("/responses/met").asInt()).isEqualTo(1);
        assertThat(figures.at("/goals/0/goal").asString()).isEqualTo("PT4H");
        assertThat(figures.at("/arrivals/busiest/day").asString()).isEqualTo("MONDAY");
        assertThat(figures.at("/period/to").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void eachInquiryIsALineForSpreadsheets() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(server.url(FIGURES + ".csv")))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"meridian-13-weeks.csv\"");
            assertThat(answer.body().lines().toList().getLast())
                    .endsWith(
                            "2026-03-02T09:00:00-08:00,use,,,,mail,240,30,yes,,0,,,,,,plasma.example,");
        }
    }

    @Test
    @Tag("R199")
    void organisationsAreNamedUnlessTheTeamHidesThem() {
        var program = new ApiProgram(server, token);
        var nora = new Actor.Someone(world.nora);
        var card =
                new OrganisationCard(
                        "Plasma Theory", "Laboratory", "", true, List.of("plasma.example"));
        var plasma = organisations.add(world.meridian.id(), card, nora);
        assertThat(program.get(FIGURES).at("/organisations/named/0/name").asString())
                .isEqualTo("Plasma Theory");
        assertThat(program.get(FIGURES).at("/sectors/named/0/inquiries").asInt()).isEqualTo(1);

        organisations.hideNames(world.meridian.id(), true, nora);

        assertThat(program.get(FIGURES).toString())
                .contains("Organisation 1", "Laboratory")
                .doesNotContain("Plasma");
        organisations.hideNames(world.meridian.id(), false, nora);
        organisations.drop(world.meridian.id(), plasma.id(), nora);
    }

    @Test
    void aPeriodThatThereIsNotIsNamedWithThoseThereAre() {
        var program = new ApiProgram(server, token);

        assertThatThrownBy(() -> program.get(FIGURES + "?period=soon"))
                .hasMessageContaining("422")
                .hasMessageContaining("There is no period 'soon'");
        assertThatThrownBy(() -> program.get("/api/v1/teams/solar/figures"))
                .hasMessageContaining("404");
    }
}
