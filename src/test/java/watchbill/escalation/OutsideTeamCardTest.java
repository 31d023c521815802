package watchbill.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R14")
class OutsideTeamCardTest {

    @Test
    void oneWayToReachThemIsEnough() {
        assertThat(card("Storage team", "File systems", "", "+1 510 555 0134", "").problems())
                .isEmpty();
    }

    @Test
    void withoutAnyWayTheFirstFieldAsksForOne() {
        assertThat(card("Storage team", "File systems", "", " ", "").problems())
                .containsOnlyKeys("email")
                .extractingByKey("email")
                .asString()
                .contains("One of them is enough");
    }

    @Test
    void eachFieldSaysWhatIsWrongWithIt() {
        var problems =
                card("", "x".repeat(201), "storage at lab", "", "javascript:alert(1)").problems();

        assertThat(problems).containsOnlyKeys("name", "responsibility", "email", "tracker");
        assertThat(problems.get("responsibility"))
                .isEqualTo("201 characters are too many here; at most 200 fit.");
        assertThat(problems.get("email")).startsWith("'storage at lab' is no whole mail address.");
        assertThat(problems.get("tracker")).startsWith("'javascript:alert(1)' is no web address.");
    }

    @Test
    void whiteSpaceIsNoPartOfAField() {
        var card = card("  Storage \n team ", "File  systems", "storage@lab.example", "", "");

        assertThat(card.name()).isEqualTo("Storage team");
        assertThat(card.reach()).isEqualTo("Ada Moreno, storage@lab.example");
    }

    private static OutsideTeamCard card(
            String name, String responsibility, String email, String phone, String tracker) {
        return new OutsideTeamCard(name, responsibility, "Ada Moreno", email, phone, tracker);
    }
}
