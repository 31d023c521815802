package watchbill.web.conversations;

import java.util.List;
import watchbill.web.conversations.ConversationsPage.Row;

/// The rows of a list, and what is said about them.
///
/// @param next    the address of the next page; empty on the last
/// @param problem why nothing was searched for; empty if it was
/// @param remarks what was taken otherwise than it may have been meant
record Shown(List<Row> rows, String next, String problem, List<String> remarks) {

    static final Shown NOTHING = of(List.of());

    static Shown of(List<Row> rows) {
        return of(rows, "");
    }

    static Shown of(List<Row> rows, String next) {
        return new Shown(rows, next, "", List.of());
    }

    static Shown refused(String problem) {
        return new Shown(List.of(), "", problem, List.of());
    }

    boolean understood() {
        return problem.isEmpty();
    }
}
