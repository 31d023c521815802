package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;
import watchbill.conversation.Inquiries;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.Teams;
import watchbill.people.signin.ApiTokens;
import watchbill.testing.ApiProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// A program of Nora's keeps what she did, and how long it took.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class EffortApiTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final ApiTokens tokens;
    private final Teams teams;
    private final People people;

    private SampleWorld world;
    private ApiProgram program;
    private String conversation = "";

    EffortApiTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            ApiTokens tokens,
            Teams teams,
            People people) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.tokens = tokens;
        this.teams = teams;
        this.people = people;
    }

    @BeforeAll
    void noraHasAProgram() {
        time.set(local("2026-03-02T09:00"));
        world = beans.createBean(SampleWorld.class);
        var token = tokens.issue(world.meridian.id(), world.nora, "Stop watch");
        program = new ApiProgram(server, token);
    }

    @BeforeEach
    void graceAsks() {
        time.set(local("2026-03-02T10:00"));
        var inquiry = world.inquiry(GRACE, "Holes", time.instant());
        conversation = "/api/v1/conversations/" + inquiries.open(inquiry).number().value();
    }

    @Test
    @Tag("R10")
    void whatFellShortIsToBeDoneAndIsDone() {
        program.post(
                conversation + "/resolution",
                json(
                        "{'outcome': 'answered', 'deficiency': 'documents', 'correction': 'Say how.'}"));

        var made = program.get("/api/v1/corrections").at("/corrections/0");
        assertThat(made.at("/where").asString()).isEqualTo("documents");
        assertThat(made.at("/what").asString()).isEqualTo("Say how.");
        assertThat(conversation).endsWith("/" + made.at("/conversation").asLong());
        var completion =
                "/api/v1/corrections/%d/completion".formatted(made.at("/conversation").asLong());
        assertThat(program.post(completion, "").at("/doneAt").isNull()).isFalse();
        assertThat(
                        program.get("/api/v1/corrections?done=true")
                                .at("/corrections/0/what")
                                .asString())
                .isEqualTo("Say how.");
        assertThat(program.delete(completion).at("/doneAt").isNull()).isTrue();
        assertThatThrownBy(() -> program.post("/api/v1/corrections/99999/completion", ""))
                .hasMessageContaining(": 404 ");
    }

    @Test
    @Tag("R96")
    void effortIsNotedOnceAndCorrected() {
        program.post(
                conversation + "/effort",
                json("{'activity': 'diagnosed', 'seconds': 90}"),
                "press");
        var noted =
                program.post(
                        conversation + "/effort",
                        json("{'activity': 'diagnosed', 'seconds': 90}"),
                        "press");
        assertThat(noted.at("/seconds").asLong()).isEqualTo(90);
        assertThat(noted.at("/effort")).hasSize(1);
        assertThat(noted.at("/effort/0/by/name").asString()).isEqualTo("Nora Kessler");

        var id = noted.at("/effort/0/id").asLong();
        post("/effort/" + id + "/correction", "{'seconds': 60}");

        var now = program.get(conversation + "/effort");
        assertThat(now.at("/seconds").asLong()).isEqualTo(60);
        assertThat(now.at("/effort/0/before/0").asLong()).isEqualTo(90);
    }

    @Test
    @Tag("R10")
    @Tag("R132")
    @Tag("R133")
    void anEndSaysWhatWasDoneAndWhatItTaught() {
        var ended =
                post(
                        "/resolution",
                        """
                        {'outcome': 'promoted', 'seconds': 1200, 'satisfied': false,
                         'activities': [{'activity': 'diagnosed', 'seconds': 900}, {'activity': 'filed-product-issue'}],
                         'deficiency': 'software', 'correction': 'Keep ghost zones.', 'cause': 'defect'}
                        """);

        assertThat(ended.at("/outcome").asString()).isEqualTo("promoted");
        assertThat(ended.at("/effortSeconds").asLong()).isEqualTo(1200);
        assertThat(ended.at("/effort").valueStream().map(done -> done.at("/activity").asString()))
                .containsExactly("diagnosed", "filed-product-issue");
        assertThat(ended.at("/lesson/deficiency").asString()).isEqualTo("software");
        assertThat(ended.at("/lesson/correction").asString()).isEqualTo("Keep ghost zones.");
        assertThat(ended.at("/lesson/satisfied").asBoolean(true)).isFalse();
    }

    @Test
    void aMessageTakesItsSecondsAlong() {
        post("/messages", "{'text': 'Looks like #1391', 'visibility': 'internal', 'seconds': 30}");

        assertThat(program.get(conversation).at("/effortSeconds").asLong()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    /effort             | {}                                      | 422 | Say what was done, or how long it took
                    /effort             | {'seconds': -60}                        | 422 | An effort of -1 minutes cannot be.
                    /effort             | {'seconds': 9000000}                    | 422 | An effort of 150,000 minutes cannot be.
                    /effort             | {'seconds': 'ten'}                      | 400 |
                    /effort             | {'activity': 'dancing'}                 | 422 | There is no activity 'dancing'. Use one of: taken-down, answered
                    /effort/4711/correction | {'seconds': 60}                     | 422 | has no effort 4711 that counts
                    /effort/4711/correction | {}                                  | 422 | Field 'seconds' is missing.
                    /resolution         | {'outcome': 'fixed', 'activities': [{'seconds': 5}]} | 422 | An entry of 'activities' has no 'activity'.
                    /resolution         | {'outcome': 'fixed', 'deficiency': 'luck'}           | 422 | There is no deficiency 'luck'.
                    /resolution         | {'outcome': 'fixed', 'documentation': 'manual'}      | 422 | is no address of a page
                    """)
    void whatCannotBeIsSaidWithWhatHelps(String step, String body, int status, String said) {
        assertThatThrownBy(() -> post(step, body))
                .hasMessageContaining(": %d ".formatted(status))
                .hasMessageContaining(said == null ? "" : said);
    }

    @Test
    @Tag("R96")
    void thereIsNoEffortOnWhatTheTeamDoesNotHave() {
        assertThatThrownBy(() ->
                        program.post(
                                "/api/v1/conversations/999999/effort", json("{'seconds': 60}")))
                .hasMessageContaining(": 404 ");
    }

    @Test
    void anotherTeamNotesNothingHere() {
        var elsewhere = teams.add("solaris", "Solaris", SampleWorld.LOS_ANGELES);
        var ida = new Newcomer("Ida Holm", "ida@solaris.example", Role.ADMIN, 100);
        var stranger = people.keep(elsewhere.id(), ida, new Actor.SetUp()).person();
        var token = tokens.issue(elsewhere.id(), stranger, "Stop watch");

        assertThatThrownBy(() ->
                        new ApiProgram(server, token)
                                .post(conversation + "/effort", json("{'seconds': 60}")))
                .hasMessageContaining(": 404 ");
        assertThat(program.get(conversation + "/effort").at("/effort")).isEmpty();
    }

    private JsonNode post(String step, String body) {
        return program.post(conversation + step, json(body));
    }

    private static String json(String inSingleQuotes) {
        return inSingleQuotes.replace('\'', '"');
    }
}
