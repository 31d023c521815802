package watchbill.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "audit")
class AuditTest {

    private static final Actor SET_UP = new Actor.SetUp();

    private final Audit audit;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TeamId team;

    AuditTest(
            Audit audit,
            People people,
            Teams teams,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.audit = audit;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.team =
                teams.standard()
                        .orElseGet(() -> teams.add("visit", "VisIt", ZoneId.of("UTC")))
                        .id();
    }

    @Test
    void newsAboutPeopleIsKept() {
        people.keep(
                team,
                new Newcomer("Nora Kessler", "nora@desk.example", Role.SCHEDULER, 100),
                SET_UP);

        assertThat(audit.latest(team, EntryKind.CHANGE, OptionalLong.empty()))
                .anySatisfy(entry -> {
                    assertThat(entry.who()).isEqualTo("Set-up");
                    assertThat(entry.what()).isEqualTo("put Nora Kessler on the team as scheduler");
                });
    }

    @Test
    void whatWasUndoneIsNotKept() {
        transaction.executeWithoutResult(status -> {
            audit.record(team, SET_UP, "changed the hours");
            status.setRollbackOnly();
        });

        assertThat(audit.latest(team, EntryKind.CHANGE, OptionalLong.empty()))
                .noneSatisfy(entry -> assertThat(entry.what()).isEqualTo("changed the hours"));
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatWasWritten() {
        transaction.executeWithoutResult(_ -> audit.record(team, SET_UP, "changed the goal"));

        assertThatThrownBy(() -> jdbc.sql("update audit.entry set who = 'Nobody'").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from audit.entry").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("truncate audit.entry").update())
                .hasMessageContaining("never changed");
    }
}
