package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

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
import watchbill.people.Actor;
import watchbill.people.signin.ApiTokens;
import watchbill.testing.ApiProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// A program of Nora's keeps what the team knows about its customers.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
@Tag("R198")
class CustomersApiTest {

    private static final String GRACES = "/api/v1/customers?address=grace.lin@plasma.example";
    private static final String HER_ADDRESSES =
            "/api/v1/customers/addresses?address=grace.lin@plasma.example";

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Replies replies;
    private final ApiTokens tokens;

    private ApiProgram program;
    private ApiProgram ofTheTeam;
    private long hers;

    CustomersApiTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Replies replies,
            ApiTokens tokens) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.replies = replies;
        this.tokens = tokens;
    }

    @BeforeAll
    void graceWasAnswered() {
        time.set(local("2026-03-02T09:00"));
        var world = beans.createBean(SampleWorld.class);
        program = new ApiProgram(server, tokens.issue(world.meridian.id(), world.nora, "Contacts"));
        ofTheTeam =
                new ApiProgram(
                        server, tokens.ofTeam(world.meridian, new Actor.Someone(world.nora)));
        var asked = inquiries.open(world.inquiry(GRACE, "Holes", time.instant())).number();
        replies.answer(asked, Acting.forOwner(), NewAnswer.reply("Update.", "web"));
        hers = asked.value();
    }

    @Test
    void whoAsksIsNotedAndWhoKnowsThemIsSaid() {
        var noted =
                program.post(
                        GRACES,
                        """
                        {"organisation": "Plasma Theory", "everyone": true, "note": "Prefers the telephone."}
                        """);

        assertThat(noted.at("/name").asString()).isEqualTo("Grace Lin");
        assertThat(noted.at("/organisation").asString()).isEqualTo("Plasma Theory");
        assertThat(noted.at("/note").asString()).isEqualTo("Prefers the telephone.");
        assertThat(noted.at("/knownBy/0/person/name").asString()).isEqualTo("Nora Kessler");
        assertThat(noted.at("/conversations/0").asLong()).isEqualTo(hers);
    }

    @Test
    void anotherAddressIsJoinedAndParted() {
        var joined = program.post(HER_ADDRESSES, "{\"address\": \"grace@gmail.com\"}");
        assertThat(joined.at("/addresses").size()).isEqualTo(2);

        var parted = program.delete("/api/v1/customers/addresses?address=grace@gmail.com");
        assertThat(parted.at("/addresses").size()).isEqualTo(1);
        assertThat(program.get(GRACES).at("/addresses").size()).isEqualTo(1);
    }

    @Test
    @Tag("R199")
    void organisationsAreAddedNotedAndRemoved() {
        var id =
                program.post(
                                "/api/v1/organisations",
                                "{\"name\": \"Coastal\", \"domains\": [\"coastal.example\"]}")
                        .at("/id")
                        .asLong();

        var noted =
                program.post(
                        "/api/v1/organisations/" + id,
                        "{\"name\": \"Coastal University\", \"sector\": \"University\"}");
        assertThat(noted.at("/sector").asString()).isEqualTo("University");
        assertThat(noted.at("/domains").size()).isZero();

        var left = program.delete("/api/v1/organisations/" + id);
        assertThat(left.toString()).doesNotContain("Coastal");
    }

    @Test
    void whatCannotBeIsSaidWithWhatHelps() {
        assertThatThrownBy(() -> program.get("/api/v1/customers?address=nobody"))
                .hasMessageContaining(": 422 ")
                .hasMessageContaining("'nobody' is no mail address");
        assertThatThrownBy(() -> program.get("/api/v1/customers?address=ada@quiet.example"))
                .hasMessageContaining(": 404 ");
        assertThatThrownBy(() -> program.post("/api/v1/organisations/4711", "{\"name\": \"X\"}"))
                .hasMessageContaining(": 404 ");
        assertThatThrownBy(() -> program.post("/api/v1/organisations", "{}"))
                .hasMessageContaining("An organisation needs a name");
        assertThatThrownBy(() -> ofTheTeam.post(GRACES, "{}"))
                .hasMessageContaining("Use a person's token.");
        assertThat(ofTheTeam.get(GRACES).at("/name").asString()).isEqualTo("Grace Lin");
    }
}
