package watchbill.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Base32Test {

    /// The examples of RFC 4648, 10, in lower case and without padding.
    @Test
    void writesAsTheStandardSays() {
        assertThat(Base32.encode("".getBytes(US_ASCII))).isEmpty();
        assertThat(Base32.encode("f".getBytes(US_ASCII))).isEqualTo("my");
        assertThat(Base32.encode("fooba".getBytes(US_ASCII))).isEqualTo("mzxw6ytb");
        assertThat(Base32.encode("foobar".getBytes(US_ASCII))).isEqualTo("mzxw6ytboi");
    }

    @Property(tries = 200)
    void readsWhatItWrote(@ForAll byte[] bytes) {
        assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
    }

    @Test
    void namesTheCharacterThatDoesNotBelong() {
        assertThatThrownBy(() -> Base32.decode("ab1")).hasMessageContaining("'1'");
    }
}
