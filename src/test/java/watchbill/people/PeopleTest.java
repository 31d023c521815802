package watchbill.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "people", beans = PeopleTest.News.class)
class PeopleTest {

    private static final Actor SET_UP = new Actor.SetUp();
    private static final Newcomer NORA =
            new Newcomer("Nora Kessler", "nora@desk.example", Role.MEMBER, 100);
    private static final Newcomer TOMAS =
            new Newcomer("Tomas Lind", "tomas@desk.example", Role.ADMIN, 60);

    static class News {
        private final List<PeopleEvent> events = new ArrayList<>();

        @EventListener
        void on(PeopleEvent event) {
            events.add(event);
        }
    }

    private final People people;
    private final News news;
    private final Teams teams;
    private TeamId team = new TeamId(0);
    private static int made;

    PeopleTest(People people, News news, Teams teams) {
        this.people = people;
        this.news = news;
        this.teams = teams;
    }

    @BeforeEach
    void aFreshTeam() {
        team = teams.add("team-" + ++made, "Team", ZoneId.of("UTC")).id();
        news.events.clear();
    }

    @Test
    void whoIsPutOnATeamIsFoundByTheirAddressInAnyCase() {
        var nora = people.keep(team, NORA, SET_UP);

        assertThat(people.memberByEmail(team, " Nora@Desk.Example")).contains(nora);
        assertThat(people.members(team)).containsExactly(nora);
    }

    @Test
    void keepingTheSameTwiceAddsNothingAndTellsNothing() {
        people.keep(team, NORA, SET_UP);
        people.keep(team, NORA, SET_UP);

        assertThat(people.members(team)).hasSize(1);
        assertThat(news.events).singleElement().isInstanceOf(PeopleEvent.Joined.class);
    }

    @Test
    void aNewRoleIsToldWithTheOldOne() {
        people.keep(team, NORA, SET_UP);

        people.keep(
                team,
                new Newcomer("Nora Kessler", "nora@desk.example", Role.SCHEDULER, 100),
                SET_UP);

        assertThat(news.events.getLast())
                .isInstanceOfSatisfying(
                        PeopleEvent.RoleChanged.class,
                        change -> {
                            assertThat(change.before()).isEqualTo(Role.MEMBER);
                            assertThat(change.now()).isEqualTo(Role.SCHEDULER);
                        });
    }

    @Test
    void whoLeavesIsRememberedAndMayComeBack() {
        var nora = people.keep(team, NORA, SET_UP).person();

        assertThat(people.remove(team, nora.id(), SET_UP)).isTrue();
        assertThat(people.members(team)).isEmpty();
        assertThat(people.person(nora.id()).name()).isEqualTo("Nora Kessler");

        people.keep(team, NORA, SET_UP);
        assertThat(people.member(team, nora.id())).isPresent();
    }

    @Test
    void aPersonMayBeOnTwoTeams() {
        var other = teams.add("other-" + made, "Other", ZoneId.of("UTC")).id();
        var here = people.keep(team, NORA, SET_UP);
        var there = people.keep(other, NORA, SET_UP);

        assertThat(there.person()).isEqualTo(here.person());
    }

    @Test
    void withoutASchedulerTheAdminPlans() {
        people.keep(team, NORA, SET_UP);
        var tomas = people.keep(team, TOMAS, SET_UP);

        assertThat(people.schedulers(team)).containsExactly(tomas);
    }
}
