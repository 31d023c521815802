package watchbill.web.conversations;

import java.util.List;
import java.util.Map;
import watchbill.web.Problems;

/// The views that somebody may rename, move and remove, and the form for another one.
///
/// @param typed    what is in the form for a new one; nothing is asked for while there is no form
/// @param renamed  the view whose new name is wrong; 0 for none
/// @param mayShare whether the reader may share views with the team
public record ViewsPage(
        List<Group> groups, Typed typed, long renamed, boolean mayShare, Problems problems) {

    public ViewsPage {
        groups = List.copyOf(groups);
    }

    /// @param asked what the view will ask for, by the names of the list's address
    public record Typed(String name, boolean shared, Map<String, String> asked) {

        public static final Typed NOTHING = new Typed("", false, Map.of());

        public Typed {
            asked = Map.copyOf(asked);
        }
    }

    /// @param note who sees them
    public record Group(String title, String note, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// @param name as it is typed
    public record Row(long id, String name, String href) {}
}
