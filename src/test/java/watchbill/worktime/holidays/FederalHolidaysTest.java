package watchbill.worktime.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the lists that the Office of Personnel Management has published.
///
/// @see <a href="https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/">OPM, federal holidays</a>
@Tag("R28")
class FederalHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2020, 01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
        "2021, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        "2022, 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
        "2023, 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
        "2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
        "1985, 01-01 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25",
    })
    void theDatesAreTheObservedOnes(int year, String dates) {
        assertThat(FederalHolidays.of(Year.of(year)))
                .extracting(Holiday::date)
                .containsExactlyElementsOf(
                        Arrays.stream(dates.split(" "))
                                .map(date -> LocalDate.parse(year + "-" + date))
                                .toList());
    }

    @Test
    void aHolidayHasTheNameOfTheLaw() {
        assertThat(FederalHolidays.of(Year.of(2026)))
                .contains(new Holiday(LocalDate.parse("2026-07-03"), "Independence Day"));
    }

    @Test
    void yearsOfOtherRulesAreRefused() {
        assertThatThrownBy(() -> FederalHolidays.of(Year.of(1977)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1977");
    }
}
