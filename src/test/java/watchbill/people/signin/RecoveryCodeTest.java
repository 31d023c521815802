package watchbill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R114")
class RecoveryCodeTest {

    @Test
    void eightDifferentOnesAreMade() {
        var codes = RecoveryCode.fresh();

        assertThat(new HashSet<>(codes)).hasSize(8);
        assertThat(codes)
                .allSatisfy(
                        code -> assertThat(code.text()).matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
    }

    @Test
    void itMayBeTypedAsOneReadsIt() {
        var code = RecoveryCode.fresh().getFirst();
        var typed = new RecoveryCode(" " + code.text().replace('-', ' ').toUpperCase(Locale.ROOT));

        assertThat(typed.hash()).isEqualTo(code.hash());
    }
}
