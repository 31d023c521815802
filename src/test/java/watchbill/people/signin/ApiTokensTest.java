package watchbill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.testing.WithDatabase;

@Tag("R114")
@WithDatabase(modules = "people")
class ApiTokensTest {

    private static final Actor SET_UP = new Actor.SetUp();
    private static int made;

    private final ApiTokens tokens;
    private final People people;
    private final Teams teams;
    private Team team = new Team(new TeamId(0), "none", "None", "SRE", ZoneId.of("UTC"));

    ApiTokensTest(ApiTokens tokens, People people, Teams teams) {
        this.tokens = tokens;
        this.people = people;
        this.teams = teams;
    }

    @BeforeEach
    void aFreshTeam() {
        team = teams.add("team-" + ++made, "Team", ZoneId.of("UTC"));
    }

    @Test
    void theTeamsTokenIsTheSameEachTimeAndActsForWhoeverIsPrimary() {
        var token = tokens.ofTeam(team, SET_UP);

        assertThat(tokens.ofTeam(team, SET_UP)).isEqualTo(token);
        assertThat(tokens.list(team.id())).hasSize(1);
        assertThat(tokens.find(token))
                .hasValueSatisfying(caller -> {
                    assertThat(caller.team()).isEqualTo(team);
                    assertThat(caller.person()).isEmpty();
                });
    }

    @Test
    void aRevokedTeamTokenIsReplacedByAnother() {
        var token = tokens.ofTeam(team, SET_UP);
        tokens.revoke(team.id(), tokens.list(team.id()).getFirst().id(), SET_UP);
        assertThat(tokens.find(token)).isEmpty();

        assertThat(tokens.ofTeam(team, SET_UP)).isNotEqualTo(token);
    }

    @Test
    void aPersonsTokenActsAsThatPersonWhileTheyAreOnTheTeam() {
        var nora = nora();
        var token = tokens.issue(team.id(), nora, "editor");
        assertThat(tokens.find(token).flatMap(ApiCaller::person)).contains(nora);

        people.remove(team.id(), nora.id(), SET_UP);

        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void anotherTeamCannotRevokeIt() {
        var token = tokens.issue(team.id(), nora(), "editor");

        tokens.revoke(
                new TeamId(team.id().value() + 1), tokens.list(team.id()).getFirst().id(), SET_UP);

        assertThat(tokens.find(token)).isPresent();
    }

    @Test
    void whatIsNoTokenIsNobodys() {
        assertThat(tokens.find("")).isEmpty();
        assertThat(tokens.find("watchbill_guess")).isEmpty();
    }

    private Person nora() {
        return people.keep(
                        team.id(),
                        new Newcomer("Nora Kessler", "nora@desk.example", Role.MEMBER, 100),
                        SET_UP)
                .person();
    }
}
