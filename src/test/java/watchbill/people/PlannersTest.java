package watchbill.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlannersTest {

    private static final Member NORA = member(1, "Nora Kessler", Role.MEMBER);
    private static final Member TOMAS = member(2, "Tomas Lind", Role.ADMIN);
    private static final Member AVA = member(3, "Ava Brandt", Role.SCHEDULER);

    @Test
    void schedulersPlan() {
        assertThat(Planners.among(List.of(NORA, TOMAS, AVA))).containsExactly(AVA);
    }

    @Test
    void withoutASchedulerTheAdminsPlan() {
        assertThat(Planners.among(List.of(NORA, TOMAS))).containsExactly(TOMAS);
    }

    @Test
    void withoutBothEveryoneDoes() {
        assertThat(Planners.among(List.of(NORA))).containsExactly(NORA);
    }

    private static Member member(long id, String name, Role role) {
        return new Member(new Person(new PersonId(id), name, id + "@desk.example"), role, 100);
    }
}
