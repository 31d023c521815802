package watchbill.setup;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The hours of a team that does not say otherwise: 8 to 12 and 13 to 17 on weekdays.
final class UsualHours {

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri");

    private UsualHours() {}

    static ObjectNode json() {
        var week = JsonNodeFactory.instance.objectNode();
        WEEKDAYS.forEach(day -> {
            var windows = week.putArray(day);
            windows.addArray().add("08:00").add("12:00");
            windows.addArray().add("13:00").add("17:00");
        });
        return week;
    }
}
