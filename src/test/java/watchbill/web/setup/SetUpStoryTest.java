package watchbill.web.setup;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.Visitor.leadsTo;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import watchbill.duty.Duty;
import watchbill.outbox.Outbox;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.Teams;
import watchbill.setup.FirstVisit;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// One story, told in order: a new server is set up on its page, and can be set up no second time.
@WatchbillTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpStoryTest {

    private static final Map<String, String> TYPED =
            Map.ofEntries(
                    entry("account.name", "Nora Kessler"),
                    entry("account.email", "nora@desk.example"),
                    entry("account.password", "lantern gravel seventy moth"),
                    entry("team.name", "VisIt"),
                    entry("people[0].name", "Tomas Lind"),
                    entry("people[0].email", "tomas@desk.example"),
                    entry("people[0].role", "scheduler"),
                    entry("peopleText", "Ava Brandt <ava@desk.example>"),
                    entry("address", "help@desk.example"),
                    entry("shifts[0].primary", "nora@desk.example"),
                    entry("shifts[0].backup", "Tomas Lind"));

    private final FirstVisit visit;
    private final Teams teams;
    private final People people;
    private final Duty duty;
    private final Outbox outbox;
    private final TestServer server;
    private final Visitor visitor;

    SetUpStoryTest(
            TestServer server,
            FirstVisit visit,
            Teams teams,
            People people,
            Duty duty,
            Outbox outbox) {
        this.server = server;
        this.visit = visit;
        this.teams = teams;
        this.people = people;
        this.duty = duty;
        this.outbox = outbox;
        this.visitor = new Visitor(server);
    }

    @Test
    @Order(1)
    void aStrangerCannotSetUpANewServer() {
        assertThat(visitor.open("/set-up/guess").statusCode()).isEqualTo(403);
        assertThat(visitor.open(visit.link()).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void theUsualIsProposed() {
        var page = visitor.read("/set-up");

        assertThat(page.select("[name=team.zone] option[selected]").text())
                .matches("Los Angeles, now \\d\\d:\\d\\d");
        assertThat(page.select("[name=hours.mon]").val()).isEqualTo("08:00-12:00, 13:00-17:00");
        assertThat(page.text()).contains("A Friday 16:00 inquiry is due Monday 11:00.");
    }

    @Test
    @Order(3)
    void whatIsWrongIsSaidAtItsFieldAndEverythingTypedIsKept() {
        var typed = new HashMap<>(TYPED);
        typed.put("hours.tue", "in the morning");
        typed.put("people[0].email", "tomas at desk");
        typed.put("holidayText", "2026-13-24");
        typed.put("account.password", "short");

        var answer = visitor.send("/set-up", "/set-up", typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".wb-problem").eachText())
                .anySatisfy(text -> assertThat(text).contains("'in the morning'"))
                .anySatisfy(text -> assertThat(text).contains("'tomas at desk'"))
                .anySatisfy(text -> assertThat(text).contains("2026-13-24"))
                .anySatisfy(text -> assertThat(text).contains("at least 10"));
        assertThat(page.select("[name=team.name]").val()).isEqualTo("VisIt");
        assertThat(page.select("[name=people[0].name]").val()).isEqualTo("Tomas Lind");
        assertThat(page.select("[name=people[0].role] option[selected]").val())
                .isEqualTo("scheduler");
        assertThat(page.select("[name=shifts[0].primary]").val()).isEqualTo("nora@desk.example");
        assertThat(teams.standard()).isEmpty();
    }

    @Test
    @Order(4)
    @Tag("R12")
    void onePageIsAWholeTeam() {
        var link = URI.create(visit.link()).getPath();

        var answer = visitor.send(link, link, TYPED);

        assertThat(leadsTo(answer)).isEqualTo("/desk");
        assertThat(visitor.open("/desk").statusCode()).isEqualTo(200);
        var team = teams.standard().orElseThrow();
        assertThat(people.members(team.id()))
                .extracting(Member::role)
                .containsExactly(Role.MEMBER, Role.ADMIN, Role.SCHEDULER);
        assertThat(duty.ownerAt(team.id(), Instant.parse("2026-03-02T18:00:00Z")).person().name())
                .isEqualTo("Nora Kessler");
        assertThat(outbox.kept(0, 10))
                .extracting(mail -> mail.to().getFirst())
                .allSatisfy(to -> assertThat(to).doesNotContain("nora"))
                .hasSize(2);
    }

    @Test
    @Order(5)
    void aSecondTimeItLeadsToTheDesk() {
        assertThat(visit.link()).isEqualTo(server.url("/"));
        assertThat(leadsTo(new Visitor(server).open("/set-up"))).isEqualTo("/");
    }
}
