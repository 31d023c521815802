package watchbill.web.setup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R28")
class HolidayWishTest {

    private static final Year THIS_YEAR = Year.of(2026);
    private static final byte[] NO_FILE = new byte[0];

    @Test
    void thePresetCoversThisYearAndTheNext() {
        var wish = HolidayWish.read(HolidayWish.FEDERAL, "", NO_FILE, THIS_YEAR);

        assertThat(wish.dates())
                .contains(LocalDate.parse("2026-05-25"), LocalDate.parse("2027-07-05"));
        assertThat(wish.text()).isEmpty();
    }

    @Test
    void daysCanBeTyped() {
        var wish =
                HolidayWish.read(
                        HolidayWish.NONE,
                        "2026-12-24 Winter break\n2026-12-31",
                        NO_FILE,
                        THIS_YEAR);

        assertThat(wish.problem()).isEmpty();
        assertThat(wish.dates())
                .containsExactly(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-31"));
    }

    @Test
    void whatAFileBroughtIsShownSoThatItNeedsNotBeBroughtAgain() {
        var file = "date,name\n2026-12-24,Winter break\n".getBytes(UTF_8);

        var wish = HolidayWish.read(HolidayWish.NONE, "2026-12-31", file, THIS_YEAR);

        assertThat(wish.text()).isEqualTo("2026-12-31\n2026-12-24 Winter break");
        assertThat(wish.dates()).hasSize(2);
    }

    @Test
    void whatIsNoDateIsSaidWithItsLine() {
        var wish = HolidayWish.read(HolidayWish.NONE, "2026-12-24\nChristmas", NO_FILE, THIS_YEAR);

        assertThat(wish.problem()).contains("Line 2", "\"Christmas\"");
        assertThat(wish.text()).contains("Christmas");
    }
}
