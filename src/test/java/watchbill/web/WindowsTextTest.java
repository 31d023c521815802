package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import watchbill.worktime.Window;

class WindowsTextTest {

    @Test
    void peopleWriteHoursInManyWays() {
        var morningAndAfternoon = List.of(Window.of("08:00", "12:00"), Window.of("13:00", "17:00"));

        assertThat(WindowsText.read("08:00-12:00, 13:00-17:00")).isEqualTo(morningAndAfternoon);
        assertThat(WindowsText.read("8–12; 13–17")).isEqualTo(morningAndAfternoon);
        assertThat(WindowsText.read(" 8 to 12 and 13:00 to 17 ")).isEqualTo(morningAndAfternoon);
    }

    @Test
    void nothingIsClosed() {
        assertThat(WindowsText.read("  ")).isEmpty();
    }

    @Test
    void aDayMayEndAtMidnight() {
        assertThat(WindowsText.read("20-24")).containsExactly(Window.of("20:00", "24:00"));
    }

    @Test
    void whatIsNoWindowIsNamed() {
        assertThatThrownBy(() -> WindowsText.read("8-12, in the afternoon"))
                .hasMessageContaining("'in the afternoon'");
        assertThatThrownBy(() -> WindowsText.read("17-8"))
                .hasMessageContaining("open before it closes");
    }
}
