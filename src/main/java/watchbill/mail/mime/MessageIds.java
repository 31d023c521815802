package watchbill.mail.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Message-IDs in header lines, without their angle brackets.
public final class MessageIds {

    /// In bytes of UTF-8. Longer ones are no ids, and could not be kept in an index.
    private static final int LONGEST = 900;

    /// Enough for any thread; of a longer list the first and the nearest are kept.
    private static final int MOST = 200;

    private static final Pattern BRACKETED = Pattern.compile("<\\s*+([^<>\\s]++)\\s*+>");
    private static final Pattern BARE = Pattern.compile("[^<>\\s,;\"']++@[^<>\\s,;\"']++");

    private MessageIds() {}

    /// All ids in a line, in their order, each once. Words around them are passed over; where no id has brackets,
    /// whatever has an `@` counts.
    public static List<String> in(String header) {
        var clean = CleanText.of(header);
        var bracketed = matches(BRACKETED, 1, clean);
        return bounded(bracketed.isEmpty() ? matches(BARE, 0, clean) : bracketed);
    }

    private static List<String> matches(Pattern form, int group, String header) {
        return form.matcher(header)
                .results()
                .map(match -> match.group(group))
                .filter(id -> id.getBytes(UTF_8).length <= LONGEST)
                .distinct()
                .toList();
    }

    private static List<String> bounded(List<String> ids) {
        if (ids.size() <= MOST) {
            return ids;
        }
        var kept = new ArrayList<>(ids.subList(ids.size() - MOST + 1, ids.size()));
        kept.addFirst(ids.getFirst());
        return kept;
    }
}
