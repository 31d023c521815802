package watchbill.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarJsonTest {

    @Test
    void everythingTheFormSaysIsRead() {
        var hours =
                WorkCalendarJson.read(
                                """
                                {"zone":"America/Los_Angeles",
                                 "hours":{"mon":[["13:00","17:00"],["08:00","12:00"]],"sat":[["22:00","24:00"]]},
                                 "holidays":["2026-05-25"],
                                 "exceptions":{"2026-12-24":[["08:00","12:00"]],"2026-12-31":[]},
                                 "breaks":{"2026-12-24":[["10:00","10:30"]]},
                                 "lunchCounts":true}
                                """)
                        .hours();

        assertThat(hours.week().get(DayOfWeek.MONDAY))
                .containsExactly(Window.of("08:00", "12:00"), Window.of("13:00", "17:00"));
        assertThat(hours.week().get(DayOfWeek.SATURDAY))
                .containsExactly(Window.of("22:00", "24:00"));
        assertThat(hours.kindOf(LocalDate.parse("2026-05-25"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(hours.kindOf(LocalDate.parse("2026-12-31"))).isEqualTo(DayKind.CLOSED);
        assertThat(hours.on(LocalDate.parse("2026-12-24")))
                .containsExactly(Window.of("08:00", "10:00"), Window.of("10:30", "12:00"));
        assertThat(hours.lunchCounts()).isTrue();
    }

    @Test
    void aZoneIsEnough() {
        var calendar = WorkCalendarJson.read("{\"zone\":\"Asia/Kathmandu\"}");

        assertThat(calendar.hours().week()).isEmpty();
        assertThat(calendar.zone().getId()).isEqualTo("Asia/Kathmandu");
    }

    @Test
    void equalCalendarsAreWrittenTheSame() {
        var calendar =
                WorkCalendarJson.read(
                        "{\"lunchCounts\":false,\"hours\":{\"tue\":[],\"mon\":[[\"18:00\",\"24:00\"]]},\"zone\":\"UTC\"}");

        assertThat(WorkCalendarJson.write(calendar))
                .isEqualTo(
                        "{\"zone\":\"UTC\",\"hours\":{\"mon\":[[\"18:00\",\"24:00\"]]},\"holidays\":[],\"exceptions\":{},\"breaks\":{},\"lunchCounts\":false}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    nothing                                                       | A calendar is a JSON object
                    []                                                            | A calendar is a JSON object
                    {}                                                            | A calendar needs a "zone"
                    {"zone":7}                                                    | 7 should be a text
                    {"zone":"America/Los_Angelos"}                                | Unknown zone "America/Los_Angelos"
                    {"zone":"UTC","holiday":[]}                                   | A calendar has no "holiday". It has zone
                    {"zone":"UTC","zone":"GMT"}                                   | zone
                    {"zone":"UTC","hours":[]}                                     | hours is a JSON object
                    {"zone":"UTC","hours":{"monday":[]}}                          | hours: "monday" is no weekday. They are mon, tue
                    {"zone":"UTC","hours":{"mon":{}}}                             | hours.mon: {} should be a list of windows
                    {"zone":"UTC","hours":{"mon":["08:00","12:00"]}}              | hours.mon: "08:00" should be a window
                    {"zone":"UTC","hours":{"mon":[["08:00"]]}}                    | hours.mon: A window has an opening and a closing time: ["08:00"]
                    {"zone":"UTC","hours":{"mon":[["8:00","12:00"]]}}             | hours.mon: "8:00" is no time of day
                    {"zone":"UTC","hours":{"mon":[["24:00","12:00"]]}}            | hours.mon: "24:00" is no time of day
                    {"zone":"UTC","hours":{"mon":[["17:00","08:00"]]}}            | hours.mon: A window must open before it closes: 17:00 to 08:00
                    {"zone":"UTC","hours":{"mon":[["08:00","08:00"]]}}            | hours.mon: A window must open before it closes: 08:00 to 08:00
                    {"zone":"UTC","hours":{"mon":[["22:00","00:00"]]}}            | Write 24:00 for the end of the day
                    {"zone":"UTC","hours":{"mon":[["08:00","12:00:00.5"]]}}       | hours.mon: A window begins and ends at a whole second
                    {"zone":"UTC","hours":{"mon":[["08:00","12:00"],["11:00","17:00"]]}} | hours.mon: Windows of one day must not overlap: 08:00-12:00 and 11:00-17:00
                    {"zone":"UTC","hours":{"mon":[[8,12]]}}                       | hours.mon: 8 should be a text in quotes
                    {"zone":"UTC","holidays":"2026-05-25"}                        | holidays: "2026-05-25" should be a list of dates
                    {"zone":"UTC","holidays":["2026-02-30"]}                      | holidays: "2026-02-30" is no date
                    {"zone":"UTC","exceptions":{"24 Dec":[]}}                     | exceptions: "24 Dec" is no date
                    {"zone":"UTC","breaks":{"2026-12-23":[["10:30","10:00"]]}}    | breaks.2026-12-23: A window must open before it closes
                    {"zone":"UTC","lunchCounts":"yes"}                            | lunchCounts: "yes" is not true or false
                    """)
    void whatIsWrongIsNamedWithItsPlace(String json, String reason) {
        assertThatThrownBy(() -> WorkCalendarJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
