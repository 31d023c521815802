package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.JONAS;
import static watchbill.testing.SampleWorld.local;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Contact;
import watchbill.conversation.Inquiries;
import watchbill.people.signin.ApiTokens;
import watchbill.testing.ApiProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// A program of Nora's links what has to do with each other, and tells everybody what is fixed.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
@Tag("R9")
class ProblemApiTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final ApiTokens tokens;

    private SampleWorld world;
    private ApiProgram program;
    private long hers;
    private long his;

    ProblemApiTest(
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
    void graceAndJonasAskAboutTheSame() {
        time.set(local("2026-03-02T09:00"));
        world = beans.createBean(SampleWorld.class);
        program = new ApiProgram(server, tokens.issue(world.meridian.id(), world.nora, "Problems"));
        hers = ask(GRACE, "Holes");
        his = ask(JONAS, "Gaps");
    }

    @Test
    void twoShareAProblemAndAreToldOnce() {
        var address =
                "/api/v1/problems/"
                        + program.post("/api/v1/problems", "{\"title\": \"Holes\"}")
                                .at("/id")
                                .asLong();
        program.post(address + "/occurrences", "{\"conversation\": %d}".formatted(hers));
        var both = program.post(address + "/occurrences", "{\"conversation\": %d}".formatted(his));
        assertThat(both.at("/customers").asInt()).isEqualTo(2);

        var news = "{\"text\": \"Fixed.\", \"conversations\": [%d, %d]}".formatted(hers, his);
        assertThatThrownBy(() -> program.post(address + "/news", news))
                .hasMessageContaining(": 422 ")
                .hasMessageContaining("is not fixed yet");
        program.post(address + "/fix", "");
        program.post(address + "/news", news);
        var told = program.post(address + "/news", news);

        assertThat(told.at("/occurrences/0/toldAt").isNull()).isFalse();
        assertThat(program.get("/api/v1/conversations/" + hers).at("/messages").toString())
                .containsOnlyOnce("\"Fixed.\"");
        assertThat(program.get("/api/v1/problems?fixed=true").at("/problems/0/title").asString())
                .isEqualTo("Holes");
    }

    @Test
    void twoAreLinkedAndUnlinked() {
        var links = "/api/v1/conversations/%d/links".formatted(his);

        var linked =
                program.post(links, "{\"other\": %d, \"relation\": \"caused-by\"}".formatted(hers));
        assertThat(linked.at("/links/0/relation").asString()).isEqualTo("caused-by");
        assertThat(linked.at("/links/0/outward").asBoolean()).isTrue();

        assertThat(program.delete(links + "/" + hers).at("/links").size()).isZero();
        assertThat(program.get(links).at("/links").size()).isZero();
    }

    @Test
    void whatCannotBeIsSaidWithWhatHelps() {
        var links = "/api/v1/conversations/%d/links".formatted(his);
        assertThatThrownBy(() -> program.post(links, "{}"))
                .hasMessageContaining("'other' is missing");
        assertThatThrownBy(() -> program.post(links, "{\"other\": %d}".formatted(his)))
                .hasMessageContaining("cannot be linked to itself");
        assertThatThrownBy(() ->
                        program.post(
                                links, "{\"other\": %d, \"relation\": \"loves\"}".formatted(hers)))
                .hasMessageContaining("There is no relation 'loves'");
        assertThatThrownBy(() -> program.get("/api/v1/problems/99999"))
                .hasMessageContaining(": 404 ");
        assertThatThrownBy(() -> program.post("/api/v1/problems", "{}"))
                .hasMessageContaining("A problem needs a title");
    }

    private long ask(Contact customer, String subject) {
        return inquiries.open(world.inquiry(customer, subject, time.instant())).number().value();
    }
}
