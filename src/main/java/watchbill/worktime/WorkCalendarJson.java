package watchbill.worktime;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON form of a calendar, the same in the database, the command line, the set-up file and the API:
///
/// ```json
/// {"zone": "America/Los_Angeles",
///  "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]},
///  "holidays": ["2026-05-25"],
///  "exceptions": {"2026-12-24": [["08:00", "12:00"]]},
///  "breaks": {"2026-12-23": [["10:00", "10:30"]]},
///  "lunchCounts": false}
/// ```
///
/// Only `zone` is required; the days are `mon` to `sun`. A closing time may be `24:00`.
public final class WorkCalendarJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WorkCalendarJson() {}

    /// Reads a calendar.
    ///
    /// @throws IllegalArgumentException naming the place, the value and the rule, if the text is no calendar
    public static WorkCalendar read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException failure) {
            throw new IllegalArgumentException(
                    "A calendar is a JSON object: " + failure.getOriginalMessage(), failure);
        }
    }

    /// Reads a calendar that is part of something larger.
    ///
    /// @throws IllegalArgumentException naming the place, the value and the rule, if the node is no calendar
    public static WorkCalendar read(JsonNode calendar) {
        return WorkCalendarReader.read(calendar);
    }

    /// Writes a calendar on one line: every field, days and dates in order. Equal calendars are written the same.
    public static String write(WorkCalendar calendar) {
        return JSON.writeValueAsString(tree(calendar));
    }

    /// The form as a tree, to be part of something larger.
    public static ObjectNode tree(WorkCalendar calendar) {
        var hours = calendar.hours();
        var tree = NODES.objectNode().put("zone", calendar.zone().getId());
        var week = tree.putObject("hours");
        hours.week().forEach((day, windows) -> week.set(WeekdayNames.of(day), array(windows)));
        var holidays = tree.putArray("holidays");
        hours.holidays().forEach(date -> holidays.add(date.toString()));
        tree.set("exceptions", byDate(hours.exceptions()));
        tree.set("breaks", byDate(hours.breaks()));
        return tree.put("lunchCounts", hours.lunchCounts());
    }

    private static ObjectNode byDate(Map<?, List<Window>> dates) {
        var node = NODES.objectNode();
        dates.forEach((date, windows) -> node.set(date.toString(), array(windows)));
        return node;
    }

    private static ArrayNode array(List<Window> windows) {
        var node = NODES.arrayNode();
        windows.forEach(window ->
                node.addArray().add(window.opens().toString()).add(window.closesAsWritten()));
        return node;
    }
}
