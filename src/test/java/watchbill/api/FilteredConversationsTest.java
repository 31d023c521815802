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
import tools.jackson.databind.JsonNode;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.Topics;
import watchbill.people.signin.ApiTokens;
import watchbill.testing.ApiProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.WatchbillTest;

/// A program asks for conversations by what they are about.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class FilteredConversationsTest {

    private final TestServer server;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final Topics topics;
    private final ApiTokens tokens;

    FilteredConversationsTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            Conversations conversations,
            Topics topics,
            ApiTokens tokens) {
        this.server = server;
        this.beans = beans;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.topics = topics;
        this.tokens = tokens;
    }

    private ApiProgram program;
    private String question = "";
    private String outage = "";

    @BeforeAll
    void aQuestionAndAnOutageCameIn() {
        var world = beans.createBean(SampleWorld.class);
        var team = world.meridian.id();
        program = new ApiProgram(server, tokens.issue(team, world.nora, "Nightly export"));
        var plots = topics.offer(team, "Plots & pictures").id();
        question = open(world, new Matter(Kind.USE, plots, null, null));
        outage = open(world, new Matter(Kind.OPERATIONS_OURS, null, "Launch", "Cedar"));
    }

    @Test
    @Tag("R1")
    void aQuestionIsFoundByKindAndTopic() {
        var found = list("kind=use&topic=plots+%26+pictures");

        assertThat(found.findValuesAsString("number")).containsExactly(question);
        assertThat(found.at("/0/topic").asString()).isEqualTo("Plots & pictures");
        assertThatThrownBy(() -> list("topic=Meshes")).hasMessageContaining("has no topic");
    }

    @Test
    @Tag("R2")
    void anOutageIsFoundByComponentAndSite() {
        var found = list("state=new,acknowledged&component=Launch&site=Cedar");

        assertThat(found.findValuesAsString("number")).containsExactly(outage);
        assertThat(list("state=resolved&site=Cedar")).isEmpty();
        assertThatThrownBy(() -> list("kind=foo")).hasMessageContaining("There is no kind 'foo'");
    }

    @Test
    @Tag("R90")
    void aQueryFindsWhatWasSaidTogetherWithTheOtherParts() {
        assertThat(list("query=%22block+boundaries%22+kind:use").findValuesAsString("number"))
                .containsExactly(question);
        assertThat(list("query=from:grace&site=Cedar").findValuesAsString("number"))
                .containsExactly(outage);
        assertThat(program.get("/api/v1/conversations?query=foo:holes").at("/remarks/0").asString())
                .startsWith("“foo:” is no operator");
    }

    @Test
    @Tag("R90")
    void aQueryThatCannotBeSearchedForIsRefusedInWords() {
        assertThatThrownBy(() -> list("query=state:done"))
                .hasMessageContaining("There is no state");
        assertThatThrownBy(() -> list("query=" + "x".repeat(5_000)))
                .hasMessageContaining("at most 1,000 characters");
        assertThatThrownBy(() -> list("query=%00%00")).hasMessageContaining("nothing here to look");
    }

    private JsonNode list(String asked) {
        return program.get("/api/v1/conversations?" + asked).at("/conversations");
    }

    private String open(SampleWorld world, Matter matter) {
        var inquiry = world.inquiry(GRACE, "Holes", local("2026-03-02T09:00"));
        var number = inquiries.open(inquiry).number();
        conversations.describe(
                number, Acting.as(world.nora.id()), new Description("Holes", matter));
        return Long.toString(number.value());
    }
}
