package watchbill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "people")
class TeamsTest {

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private final Teams teams;
    private final TransactionTemplate transaction;

    TeamsTest(Teams teams, TransactionTemplate transaction) {
        this.teams = teams;
        this.transaction = transaction;
    }

    @Test
    void theOldestTeamIsMeantWhereNoneIsNamed() {
        // given
        var first = teams.standard().orElseGet(() -> teams.add("first", "First", PACIFIC));
        teams.add("second", "Second", PACIFIC);

        // then
        assertThat(teams.standard()).contains(first);
        assertThat(teams.bySlug("second"))
                .hasValueSatisfying(team -> assertThat(team.name()).isEqualTo("Second"));
    }

    @Test
    @Tag("R7")
    void thePracticeIsCalledSreUntilTheTeamSaysOtherwise() {
        var team = teams.add("practice", "Practice", PACIFIC);
        assertThat(team.practiceName()).isEqualTo("SRE");

        // when
        teams.change(new Team(team.id(), "practice", "Practice", "Customer Response", PACIFIC));

        // then
        assertThat(teams.byId(team.id()).practiceName()).isEqualTo("Customer Response");
    }

    @Test
    void aTransactionSeesItsOwnTeamAndNobodyElseDoesIfItFails() {
        transaction.executeWithoutResult(status -> {
            teams.add("undone", "Undone", PACIFIC);
            assertThat(teams.bySlug("undone")).isPresent();
            status.setRollbackOnly();
        });

        assertThat(teams.bySlug("undone")).isEmpty();
    }

    @Test
    void twoTeamsCannotShareAShortName() {
        teams.add("twice", "Twice", PACIFIC);

        assertThatThrownBy(() -> teams.add("twice", "Again", PACIFIC))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
