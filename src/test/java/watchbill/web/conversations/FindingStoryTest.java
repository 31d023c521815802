package watchbill.web.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Inquiries;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.Teams;
import watchbill.people.signin.SignInLinks;
import watchbill.search.SavedViews;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora finds what was said and saves what she looks at; Daniel shares a view with the team.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
@Tag("R90")
class FindingStoryTest {

    private static final String LIST = "/conversations";
    private static final String VIEWS = "/conversations/views";

    private final TestServer server;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final SavedViews views;
    private final Teams teams;
    private final SignInLinks links;
    private final TestTime time;

    private SampleWorld world;
    private Visitor nora;
    private Visitor tomas;
    private Visitor daniel;

    FindingStoryTest(
            TestServer server,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            SavedViews views,
            Teams teams,
            SignInLinks links,
            TestTime time) {
        this.server = server;
        this.beans = beans;
        this.inquiries = inquiries;
        this.views = views;
        this.teams = teams;
        this.links = links;
        this.time = time;
    }

    @BeforeAll
    void threePeopleAndAnInquiry() {
        time.set(local("2026-03-02T09:00"));
        world = beans.createBean(SampleWorld.class);
        nora = signedIn(world.nora);
        tomas = signedIn(world.tomas);
        daniel = signedIn(world.daniel);
        inquiries.open(world.inquiry(GRACE, "Holes <b>here</b>", time.instant()));
    }

    @AfterEach
    void removeAllViews() {
        var team = world.meridian.id();
        Stream.of(world.nora, world.daniel)
                .flatMap(person -> views.of(team, person.id()).stream())
                .forEach(view -> views.remove(team, view));
    }

    @Test
    void whatWasSaidIsShownWithTheWordsMarked() {
        var list = nora.read(LIST + "?q=boundaries+holes+state:open");

        assertThat(list.select(".wb-row-title").text()).isEqualTo("Holes <b>here</b>");
        assertThat(list.select(".wb-row-title mark").text()).isEqualTo("Holes");
        assertThat(list.select(".wb-row-quote").text())
                .startsWith("Grace Lin: My plot has holes along the block boundaries.");
        assertThat(list.select(".wb-row-quote mark").eachText())
                .containsExactly("holes", "boundaries");
        assertThat(list.select(".wb-how dt").text()).contains("from:grace", "has:file");
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneLine() {
        var refused = nora.open(LIST + "?q=state:done");
        var remarked = nora.read(LIST + "?q=foo:bar+or+holes");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no state “done”. Use one of: open, new");
        assertThat(remarked.select(".wb-remark").text()).startsWith("“foo:” is no operator");
        assertThat(remarked.select(".wb-row").eachText()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "%F0%9F%99%82",
                "%E2%80%AEabc",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "'%22%5C",
                "((((",
                "%26%7C!",
                "a%00b",
                "-",
                "%22",
                "*",
                "from:%00",
                "owner:%3Cb%3E"
            })
    void strangeQueriesAreAnsweredByThePage(String query) {
        var answer = nora.open(LIST + "?q=" + query);

        assertThat(answer.statusCode()).isIn(200, 422);
        assertThat(answer.body())
                .contains("<h1>Conversations</h1>")
                .doesNotContain("<script>alert", "owner:<b>");
    }

    @Test
    void aViewIsSavedShownRenamedMovedAndRemoved() {
        save(nora, "Holes", Map.of("q", "holes", "state", "open"));
        save(nora, "Mine", Map.of("q", "owner:me"));
        var list = nora.read(LIST + "?state=open&q=holes");
        assertThat(list.select(".wb-views [aria-current]").text()).isEqualTo("Holes");
        assertThat(list.select(".wb-views details")).isEmpty();

        var holes = id("Holes");
        press(nora, VIEWS + "/" + holes + "/name", Map.of("name", "Gaps <i>&</i>"));
        press(nora, VIEWS + "/" + id("Mine") + "/move", Map.of());
        assertThat(nora.read(VIEWS).select(".wb-plain-list bdi").eachText())
                .containsExactly("Mine", "Gaps <i>&</i>");

        press(nora, VIEWS + "/" + holes, Map.of("_method", "delete"));
        assertThat(nora.read(LIST).select(".wb-views nav").text()).isEqualTo("Mine Arrange");
        assertThat(tomas.read(LIST).select(".wb-views")).isEmpty();
    }

    @Test
    void aSharedViewIsEverybodysAndOnlyWhoArrangesThingsChangesIt() {
        save(daniel, "Launch trouble", Map.of("kind", "operations-ours", "shared", "true"));
        var shared = VIEWS + "/" + id("Launch trouble");

        assertThat(tomas.read(LIST).select(".wb-views nav").text()).contains("Launch trouble");
        assertThat(press(tomas, shared + "/name", Map.of("name", "Mine")).statusCode())
                .isEqualTo(404);
        var refused = press(tomas, VIEWS, Map.of("name", "x", "q", "holes", "shared", "true"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Schedulers and admins share views with the team.");
    }

    @Test
    void whatCannotBeSavedIsRefusedInWords() {
        save(nora, "Once", Map.of("q", "holes"));

        assertThat(refusal(Map.of("name", "once", "q", "plot"))).contains("called “once” already");
        assertThat(refusal(Map.of("name", " ", "q", "plot"))).contains("Give it a name");
        assertThat(refusal(Map.of("name", "a\0b", "q", "plot"))).contains("one line of at most");
        assertThat(refusal(Map.of("name", "x".repeat(61), "q", "plot"))).contains("this has 61");
        assertThat(refusal(Map.of("name", "All"))).contains("This is the whole list");
        assertThat(refusal(Map.of("name", "Long", "q", "x".repeat(9_000)))).contains("too much");
        save(nora, "\u202Eright 🙂", Map.of("q", "a\0b"));
        assertThat(nora.read(LIST).select(".wb-views bdi").text()).contains("right 🙂");
    }

    @Test
    void aViewOfAnotherTeamIsNotThere() {
        var other = teams.add("other", "Other", SampleWorld.LOS_ANGELES).id();
        views.save(other, world.nora.id(), Role.ADMIN, "Theirs", true, "q=x");
        var theirs = views.of(other, world.nora.id()).getFirst().id();

        for (var step : new String[] {"/name", "/move", ""}) {
            var more = step.isEmpty() ? Map.of("_method", "delete") : Map.of("name", "Ours");
            assertThat(press(daniel, VIEWS + "/" + theirs + step, more).statusCode())
                    .isEqualTo(404);
        }
        assertThat(views.of(other, world.nora.id())).hasSize(1);
    }

    private Visitor signedIn(Person person) {
        var visitor = new Visitor(server);
        visitor.open("/sign-in/link/" + links.invite(person.id()));
        return visitor;
    }

    private static void save(Visitor who, String name, Map<String, String> asked) {
        assertThat(send(who, name, asked).statusCode()).isEqualTo(303);
    }

    private String refusal(Map<String, String> typed) {
        var answer = press(nora, VIEWS, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static HttpResponse<String> send(Visitor who, String name, Map<String, String> asked) {
        var all = new TreeMap<>(asked);
        all.put("name", name);
        return press(who, VIEWS, all);
    }

    private static HttpResponse<String> press(
            Visitor who, String action, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("_csrf", who.read(LIST).select("input[name=_csrf]").val());
        return who.post(action, all);
    }

    private long id(String name) {
        return Stream.of(world.nora, world.daniel)
                .flatMap(person -> views.of(world.meridian.id(), person.id()).stream())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
