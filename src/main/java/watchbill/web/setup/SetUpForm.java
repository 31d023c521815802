package watchbill.web.setup;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The set-up form as it was sent: texts by the names of their fields.
///
/// @param file the holiday file; empty for none
record SetUpForm(Map<String, String> fields, byte[] file) {

    /// Rows of a list that are looked at; nobody fills in more by hand.
    private static final int MOST_ROWS = 500;

    static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final Map<String, String> AT_FIRST =
            Map.of(
                    "team.zone", "America/Los_Angeles",
                    "hours.mon", "08:00-12:00, 13:00-17:00",
                    "hours.tue", "08:00-12:00, 13:00-17:00",
                    "hours.wed", "08:00-12:00, 13:00-17:00",
                    "hours.thu", "08:00-12:00, 13:00-17:00",
                    "hours.fri", "08:00-12:00, 13:00-17:00",
                    "responseGoal", "PT4H",
                    "holidayPreset", HolidayWish.FEDERAL,
                    "relay.port", "587",
                    "relay.tls", "starttls");

    /// The form before anybody typed: the usual hours, the usual goal.
    static SetUpForm atFirst() {
        return new SetUpForm(AT_FIRST, new byte[0]);
    }

    /// What stands in a field, without blanks around it; empty if there is no such field.
    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /// How many rows of a list the form had, such as `people` for `people[0].name`, `people[1].name`.
    int rows(String list) {
        var index = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})]\\..*");
        return fields.keySet().stream()
                .map(index::matcher)
                .filter(Matcher::matches)
                .mapToInt(row -> Integer.parseInt(row.group(1)) + 1)
                .filter(rows -> rows <= MOST_ROWS)
                .max()
                .orElse(0);
    }

    /// The numbers of the rows of a list in which one of the columns is filled in.
    List<Integer> filledRows(String list, String... columns) {
        return IntStream.range(0, rows(list))
                .filter(row ->
                        List.of(columns).stream()
                                .anyMatch(column -> !cell(list, row, column).isEmpty()))
                .boxed()
                .toList();
    }

    String cell(String list, int row, String column) {
        return text("%s[%d].%s".formatted(list, row, column));
    }
}
