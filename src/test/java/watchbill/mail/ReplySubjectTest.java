package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplySubjectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plot is empty",
                "Re: Plot is empty",
                "RE: Re: re: Plot is empty",
                "AW: SV: Plot is empty",
                "Re[2]: Plot is empty",
                "Antwort: Plot is empty",
                "回复：Plot is empty",
                "Fwd: Re: Plot is empty",
                "WG: AW: Plot is empty"
            })
    void oneReStandsBeforeTheSubject(String subject) {
        assertThat(ReplySubject.of(subject)).isEqualTo("Re: Plot is empty");
    }

    @Test
    void aWordThatOnlyBeginsLikeAPrefixStays() {
        assertThat(ReplySubject.of("Reader: crash")).isEqualTo("Re: Reader: crash");
    }
}
