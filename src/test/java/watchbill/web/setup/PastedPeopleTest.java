package watchbill.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import watchbill.web.setup.PastedPeople.Pasted;

class PastedPeopleTest {

    @Test
    void theRecipientsOfAMailCanBePasted() {
        assertThat(
                        PastedPeople.read(
                                "Nora Kessler <nora@desk.example>, \"Tomas Lind\" <tomas@desk.example>\n"))
                .containsExactly(
                        new Pasted("Nora Kessler", "nora@desk.example"),
                        new Pasted("Tomas Lind", "tomas@desk.example"));
    }

    @Test
    void aBareAddressGetsANameFromItself() {
        assertThat(PastedPeople.read("nora.kessler@desk.example; <tomas@desk.example>"))
                .containsExactly(
                        new Pasted("Nora Kessler", "nora.kessler@desk.example"),
                        new Pasted("Tomas", "tomas@desk.example"));
    }

    @Test
    void emptyLinesAreNobody() {
        assertThat(PastedPeople.read("\n \n,")).isEmpty();
    }
}
