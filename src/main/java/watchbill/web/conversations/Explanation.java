package watchbill.web.conversations;

import java.util.List;
import java.util.stream.Collectors;

/// What the list shows, in words.
final class Explanation {

    private Explanation() {}

    static String of(Query query, List<Narrowing> narrowings, boolean understood) {
        if (!understood) {
            return "Nothing was searched for.";
        }
        var narrowed =
                narrowings.stream()
                        .map(Narrowing::said)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" · "));
        return narrowed.isEmpty() ? whole(query) : narrowed + ". " + order(query);
    }

    private static String whole(Query query) {
        return query.searches() || query.asksForWaiting()
                ? order(query)
                : "All of them, newest first.";
    }

    private static String order(Query query) {
        if (query.searches()) {
            return "Found by “%s”, latest arrival first.".formatted(query.words().strip());
        }
        return query.asksForWaiting()
                ? "What waits for our next word, longest wait first, in business time."
                : "Newest first.";
    }
}
