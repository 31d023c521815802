package watchbill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NewcomerTest {

    @Test
    void theAddressIsKeptInLowerCase() {
        var nora = new Newcomer(" Nora Kessler ", "Nora@Desk.Example", Role.MEMBER, 100);

        assertThat(nora.email()).isEqualTo("nora@desk.example");
        assertThat(nora.name()).isEqualTo("Nora Kessler");
    }

    @Test
    void whatIsNoAddressIsNamed() {
        assertThatThrownBy(() -> new Newcomer("Nora", "nora at desk", Role.MEMBER, 100))
                .hasMessageContaining("'nora at desk'");
    }

    @Test
    void aShareIsOneToAHundredPercent() {
        assertThatThrownBy(() -> new Newcomer("Nora", "nora@desk.example", Role.MEMBER, 0))
                .hasMessageContaining("not 0");
    }
}
