package watchbill.web.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Topics;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora logs a question and an outage, and finds each again among its like.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class NarrowDownTest {

    private static final String LOG = "/log";

    private final AutowireCapableBeanFactory beans;
    private final Topics topics;
    private final SignInLinks links;
    private final TestTime time;
    private final Visitor nora;

    private String topic = "";
    private String question = "";
    private String outage = "";

    NarrowDownTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Topics topics,
            SignInLinks links,
            TestTime time) {
        this.beans = beans;
        this.topics = topics;
        this.links = links;
        this.time = time;
        this.nora = new Visitor(server);
    }

    @BeforeAll
    void aQuestionAndAnOutageAreLogged() {
        time.set(local("2026-03-02T09:00"));
        var world = beans.createBean(SampleWorld.class);
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        topic = "" + topics.offer(world.meridian.id(), "Plots").id().value();
        question = log(Map.of("subject", "Colours", "kind", "use", "topic", topic));
        outage =
                log(
                        Map.of(
                                "subject", "No launch",
                                "kind", "operations-ours",
                                "component", "Managed install",
                                "site", "Cedar & Co"));
    }

    @Test
    @Tag("R1")
    void aQuestionAppearsUnderItsKindAndItsTopic() {
        var list = nora.read("/conversations?state=open&kind=use&topic=" + topic);

        assertThat(list.select(".wb-row").eachText()).hasSize(1);
        assertThat(list.select(".wb-row").text()).contains("Colours", "Use: Plots");
        assertThat(list.select("#kind option[selected]").text()).isEqualTo("Use (1 open)");
        assertThat(list.select("#topic option[selected]").text()).isEqualTo("Plots (1 open)");
        assertThat(list.select(".wb-head").text()).contains("Open · Use · Topic Plots.");
    }

    @Test
    @Tag("R2")
    void theSiteOfAnOutageLeadsToAllThatIsOpenThere() {
        var site = nora.read(outage).select(".wb-facts a:containsOwn(Cedar & Co)").attr("href");

        var list = nora.read(site);

        assertThat(list.select(".wb-row").eachText()).hasSize(1);
        assertThat(list.select(".wb-row").text()).contains("Managed install, Cedar & Co");
        assertThat(list.select("#site option[selected]").text()).isEqualTo("Cedar & Co");
        assertThat(nora.read(site + "&kind=use").text()).contains("Nothing found.");
    }

    @Test
    @Tag("R1")
    @Tag("R5")
    void whatItIsAboutIsCorrectedOnTheConversation() {
        var changed =
                nora.send(
                        question,
                        question + "/description",
                        Map.of("kind", "operations-ours", "site", "Birch"));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(nora.read(question).text())
                .contains(
                        "Nora Kessler set the kind to operations, ours and the topic to none and the site to Birch.");

        nora.send(
                question,
                question + "/description",
                Map.of("kind", "use", "topic", topic, "site", ""));
        assertThat(nora.read(question).select(".wb-facts").text()).contains("Topic Plots");
    }

    @ParameterizedTest
    @Tag("R2")
    @ValueSource(
            strings = {
                "kind=foo",
                "state=new,open",
                "topic=9999",
                "topic=x",
                "owner=nobody",
                "site=%00",
                "kind=%22%3E%3Cb%3E",
                "age=any&kind=foo",
                "q=holes&topic=-1"
            })
    void anAddressThatAsksForNothingKnownIsAnsweredBesideTheField(String asked) {
        var answer = nora.open("/conversations?" + asked);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose one.");
        assertThat(answer.body()).doesNotContain("\"><b>");
    }

    @ParameterizedTest
    @Tag("R2")
    @ValueSource(strings = {"site", "kind", "topic", "owner", "q", "age", "before"})
    void tenThousandCharactersAreAnsweredByThePage(String part) {
        var answer = nora.open("/conversations?" + part + "=" + "x".repeat(10_000));

        var narrows = List.of("site", "kind", "topic", "owner", "q").contains(part);
        assertThat(answer.statusCode()).isEqualTo(narrows ? 422 : 200);
        assertThat(answer.body()).contains("<h1>Conversations</h1>");
    }

    @Test
    void aWrongDescriptionIsRefusedInWords() {
        var answer =
                nora.send(
                        outage,
                        outage + "/description",
                        Map.of("kind", "foo", "topic", "12", "site", "x".repeat(101)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("There is no such kind.", "There is no such topic.", "at most 100");
    }

    private String log(Map<String, String> typed) {
        var all = new TreeMap<>(typed);
        all.put("name", "Grace Lin");
        return Visitor.leadsTo(nora.send(LOG, LOG, all));
    }
}
