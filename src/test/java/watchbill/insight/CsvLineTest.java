package watchbill.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void whatPartsCellsOrLinesIsQuoted() {
        assertThat(CsvLine.of("1485", "Plots, slices", "the \"old\" reader", null, "a\nb").text())
                .isEqualTo("1485,\"Plots, slices\",\"the \"\"old\"\" reader\",,\"a\nb\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1"})
    void whatASpreadsheetWouldRunIsMadeText(String cell) {
        assertThat(CsvLine.of(cell).text()).isEqualTo("'" + cell + "\r\n");
    }

    @Test
    void aFormulaIsMadeTextBeforeItIsQuoted() {
        assertThat(CsvLine.of("=\"a\",1").text()).isEqualTo("\"'=\"\"a\"\",1\"\r\n");
    }
}
