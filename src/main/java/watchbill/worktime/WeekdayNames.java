package watchbill.worktime;

import java.time.DayOfWeek;
import java.util.List;

/// The weekdays as the JSON form writes them.
final class WeekdayNames {

    private static final List<String> NAMES =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private WeekdayNames() {}

    static String of(DayOfWeek day) {
        return NAMES.get(day.getValue() - 1);
    }

    static DayOfWeek read(String name) {
        var index = NAMES.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "\"%s\" is no weekday. They are %s.".formatted(name, String.join(", ", NAMES)));
        }
        return DayOfWeek.of(index + 1);
    }
}
