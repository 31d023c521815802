package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMinutesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20|PT20M",
                " 5 |PT5M",
                "7.5|PT7M30S",
                "7,5|PT7M30S",
                "0|PT0S",
                "1:30|PT1H30M",
                "1440|PT24H"
            })
    void minutesAndHoursAreRead(String typed, Duration length) {
        assertThat(new TypedMinutes(typed).read()).isEqualTo(length);
    }

    @Test
    void nothingIsNothing() {
        assertThat(new TypedMinutes(" ").read()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "ten",
                "1441",
                "99999999999999999999",
                "1:75",
                "25:00",
                "1e3",
                "∞",
                "٥"
            })
    void whatCannotBeIsNamed(String typed) {
        assertThat(new TypedMinutes(typed).length()).isNull();
        assertThat(new TypedMinutes(typed).problem())
                .contains("‘" + typed + "’ cannot be. Write minutes from 0 to 1440");
    }

    @Test
    void aLongOneIsCutShort() {
        assertThat(new TypedMinutes("9".repeat(10_000)).problem()).hasSizeLessThan(200);
    }
}
