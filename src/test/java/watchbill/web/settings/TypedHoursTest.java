package watchbill.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.Window;

class TypedHoursTest {

    private static final OpeningHours OFFICE =
            OpeningHours.officeHours()
                    .withHolidays(List.of(LocalDate.parse("2026-11-26")))
                    .withException(LocalDate.parse("2026-12-24"), Window.of("08:00", "12:00"))
                    .withException(LocalDate.parse("2026-12-31"))
                    .withBreaks(LocalDate.parse("2026-12-23"), Window.of("10:00", "10:30"));

    @Test
    void hoursThatAreShownAndSavedUntouchedStayTheSame() {
        var typed = TypedHours.of(OFFICE);

        assertThat(typed.problems().isEmpty()).isTrue();
        assertThat(typed.hours(OFFICE)).isEqualTo(OFFICE);
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        var typed =
                new TypedHours(
                        Map.of(
                                "hours.mon",
                                "12:00-08:00",
                                "hours.tue",
                                "8-12, 11-13",
                                "exceptions",
                                "Easter 08:00-12:00"));

        assertThat(typed.problems().byField())
                .containsOnlyKeys("hours.mon", "hours.tue", "exceptions");
        assertThat(typed.problems().of("exceptions"))
                .isEqualTo("'Easter' is no date. Write 2026-12-24.");
    }

    @Test
    void aTeamOpensAtSomeTime() {
        assertThat(new TypedHours(Map.of()).problems().of("hours.mon"))
                .startsWith("A team that never opens");
    }
}
