package watchbill.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.channel.way.Use;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.channel.way.Ways;
import watchbill.people.signin.ApiTokens;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.ApiProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Jonas called, and nothing goes on by telephone.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
@Tag("R74")
class EntranceTest {

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final SignInLinks links;
    private final ApiTokens tokens;
    private final Ways ways;
    private final Visitor nora;

    private ApiProgram program;

    EntranceTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            SignInLinks links,
            ApiTokens tokens,
            Ways ways) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.links = links;
        this.tokens = tokens;
        this.ways = ways;
        this.nora = new Visitor(server);
    }

    @BeforeAll
    void theHotlineIsForTheFirstContact() {
        time.set(local("2026-03-02T10:00"));
        var world = beans.createBean(SampleWorld.class);
        var phone = ways.find(world.meridian.id(), "phone").orElseThrow();
        ways.keep(
                world.meridian.id(),
                new Way(
                        "phone",
                        phone.method(),
                        phone.name(),
                        List.of("+1 555 0142"),
                        WayStatus.SUPPORTED,
                        new Use(true, false),
                        phone.terms(),
                        phone.reach(),
                        phone.watching(),
                        false,
                        false));
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        program = new ApiProgram(server, tokens.issue(world.meridian.id(), world.nora, "Bridge"));
    }

    @Test
    void aCallOffersNoReplyBoxOnlyTheWayIntoTheConversation() {
        var call = Visitor.leadsTo(nora.send("/log", "/log", call()));

        // given the call, there is nothing to reply with
        var page = nora.read(call);
        assertThat(page.select("[name=visibility][value=customer]")).isEmpty();
        assertThat(page.select("#entrance").text())
                .contains(
                        "Jonas Weber is not in the conversation yet",
                        "Continue in the conversation");
        var answer = Map.of("visibility", "customer", "text", "Hello Jonas");
        assertThat(nora.send(page, call + "/messages", answer).statusCode()).isEqualTo(422);

        // when she sends the link to the address he gave
        var wrong = nora.send(page, call + "/continuation", Map.of("address", "jonas"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        var sent =
                nora.send(
                        page,
                        call + "/continuation",
                        Map.of("address", "jonas@combustion.example"));
        assertThat(sent.statusCode()).isEqualTo(303);

        // then it goes on here
        var open = nora.read(call);
        assertThat(open.select("#entrance")).isEmpty();
        assertThat(open.select("[name=visibility][value=customer]")).isNotEmpty();
        assertThat(nora.send(open, call + "/messages", answer).statusCode()).isEqualTo(303);
    }

    @Test
    void aProgramIsToldTheRuleAndWhatHelps() {
        var call = "/api/v1" + Visitor.leadsTo(nora.send("/log", "/log", call()));
        var answer = "{\"text\": \"Hello Jonas\"}";

        for (var way : List.of("/messages", "/acknowledgement")) {
            assertThatThrownBy(() -> program.post(call + way, answer))
                    .hasMessageContaining(": 409 ")
                    .hasMessageContaining("Jonas Weber is not in the conversation yet")
                    .hasMessageContaining(
                            "it came by phone, and that way is for the first contact only")
                    .hasMessageContaining("/continuation sends it");
        }
        assertThatThrownBy(() -> program.post(call + "/continuation", "{\"address\": \"jonas\"}"))
                .hasMessageContaining("'jonas' is no mail address");
        program.post(call + "/continuation", "{\"address\": \"jonas@combustion.example\"}");

        assertThat(program.post(call + "/messages", answer).at("/direction").asString())
                .isEqualTo("out");
    }

    private static Map<String, String> call() {
        return Map.of("way", "phone", "kind", "use", "name", "Jonas Weber", "subject", "No manual");
    }
}
