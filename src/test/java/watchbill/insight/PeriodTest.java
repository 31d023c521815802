package watchbill.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    /// A Friday.
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Test
    void theLatestWeeksEndTodayAndBeginOnAMonday() {
        assertThat(Period.of("13-weeks", TODAY))
                .isEqualTo(new Period(Period.LATEST, LocalDate.parse("2026-08-24"), TODAY));
    }

    @Test
    void aMonthThatIsOverIsWhole() {
        assertThat(Period.of("2024-02", TODAY).to()).isEqualTo("2024-02-29");
    }

    @Test
    void whatIsNotOverEndsToday() {
        assertThat(Period.of("2026-11", TODAY).to()).isEqualTo(TODAY);
        assertThat(Period.of("2026", TODAY).to()).isEqualTo(TODAY);
    }

    @Test
    void whatHasNotBegunIsRefused() {
        assertThatThrownBy(() -> Period.of("2026-12", TODAY))
                .hasMessageContaining("2026-12 has not begun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13", "20-26", "-999", "2026-1", "0999"})
    void whatIsNoPeriodIsNamedWithThoseThereAre(String code) {
        assertThatThrownBy(() -> Period.of(code, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no period '%s'".formatted(code));
    }
}
