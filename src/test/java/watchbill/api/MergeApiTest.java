package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
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
import watchbill.conversation.Contact;
import watchbill.conversation.Inquiries;
import watchbill.people.signin.ApiTokens;
import watchbill.testing.ApiProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// A program of Nora's merges what two customers ask about the same, and splits what one asks at once.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
@Tag("R86")
class MergeApiTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final ApiTokens tokens;

    private SampleWorld world;
    private ApiProgram program;
    private long hers;
    private long his;

    MergeApiTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            ApiTokens tokens) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.tokens = tokens;
    }

    @BeforeAll
    void noraHasAProgram() {
        time.set(local("2026-03-02T09:00"));
        world = beans.createBean(SampleWorld.class);
        program =
                new ApiProgram(server, tokens.issue(world.meridian.id(), world.nora, "Duplicates"));
    }

    @BeforeEach
    void graceAndJonasAskAboutTheSame() {
        hers = ask(GRACE, "Holes");
        his = ask(JONAS, "Gaps");
    }

    @Test
    void twoBecomeOneAndTwoAgain() {
        var one = merge(his, "{\"into\": %d}".formatted(hers));

        assertThat(one.at("/number").asLong()).isEqualTo(hers);
        assertThat(one.at("/messages").valueStream().map(it -> it.at("/conversation").asLong()))
                .contains(hers, his);
        assertThat(conversation(his).at("/mergedInto").asLong()).isEqualTo(hers);
        assertThat(conversation(his).at("/outcome").asString()).isEqualTo("merged");

        var again = program.delete(address(his));

        assertThat(again.at("/mergedInto").isNull()).isTrue();
        assertThat(again.at("/state").asString()).isEqualTo("new");
    }

    @Test
    void aQuestionIsSplitOffAndTakenBack() {
        var message = conversation(hers).at("/messages/0/id").asLong();

        var part =
                program.post(
                        "/api/v1/conversations/%d/split".formatted(hers),
                        "{\"messages\": [%d], \"subject\": \"Logs\"}".formatted(message));
        assertThat(part.at("/subject").asString()).isEqualTo("Logs");
        assertThat(part.at("/requester/email").asString()).isEqualTo(GRACE.email());

        var whole =
                program.delete(
                        "/api/v1/conversations/%d/split".formatted(part.at("/number").asLong()));
        assertThat(whole.at("/number").asLong()).isEqualTo(hers);
        assertThatThrownBy(
                        () -> program.post("/api/v1/conversations/%d/split".formatted(hers), "{}"))
                .hasMessageContaining(": 422 ")
                .hasMessageContaining("Choose the message with the other question.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {}               | 422 | 'into' is missing. Give the number of the conversation that goes on
                    {'into': %d}     | 422 | cannot be merged with itself
                    {'into': 999999} | 404 | There is no conversation #999999
                    """)
    void whatCannotBeMergedIsSaidWithWhatHelps(String body, int status, String said) {
        assertThatThrownBy(() -> merge(his, body.replace("%d", "" + his).replace('\'', '"')))
                .hasMessageContaining(": %d ".formatted(status))
                .hasMessageContaining(said);
    }

    @Test
    void whatIsNotMergedCannotBeTakenBack() {
        assertThatThrownBy(() -> program.delete(address(his)))
                .hasMessageContaining(": 422 ")
                .hasMessageContaining("there is nothing to take back");
    }

    private JsonNode merge(long number, String body) {
        return program.post(address(number), body);
    }

    private JsonNode conversation(long number) {
        return program.get("/api/v1/conversations/" + number);
    }

    private static String address(long number) {
        return "/api/v1/conversations/" + number + "/merge";
    }

    private long ask(Contact customer, String subject) {
        return inquiries.open(world.inquiry(customer, subject, time.instant())).number().value();
    }
}
