package watchbill.web.settings;

import java.util.List;
import watchbill.web.Problems;

/// What questions about use are about.
///
/// @param offered what can be chosen
/// @param retired what only older conversations have
/// @param renamed the id of the topic that the form renames; 0 when it adds one
/// @param name    what was typed, or the present name
public record TopicsPage(
        List<Row> offered, List<Row> retired, long renamed, String name, Problems problems) {

    public TopicsPage {
        offered = List.copyOf(offered);
        retired = List.copyOf(retired);
    }

    /// Where the form is sent.
    public String action() {
        return renamed == 0 ? "/settings/topics" : "/settings/topics/%d/name".formatted(renamed);
    }

    public record Row(long id, String name) {}
}
