package watchbill.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import watchbill.search.Excerpt.Piece;

/// Marks in texts what was looked for.
public final class Marks {

    /// Characters of an excerpt before what was found, and in all.
    private static final int BEFORE = 50;

    private static final int LONGEST = 200;

    private final @Nullable Pattern wanted;

    Marks(List<Term> terms) {
        var expressions =
                terms.stream()
                        .map(Term::expression)
                        .filter(expression -> !expression.isEmpty())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.joining("|"));
        this.wanted =
                expressions.isEmpty()
                        ? null
                        : Pattern.compile(
                                "(?<![\\p{L}\\p{N}])(?:" + expressions + ")(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Of a query.
    public static Marks of(SearchQuery query) {
        return new Marks(query.terms());
    }

    /// A whole text in pieces.
    public List<Piece> in(String text) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        if (wanted != null) {
            var found = wanted.matcher(text);
            while (found.find()) {
                plain(text.substring(end, found.start()), pieces);
                pieces.add(new Piece(found.group(), true));
                end = found.end();
            }
        }
        plain(text.substring(end), pieces);
        return List.copyOf(pieces);
    }

    /// A line or two around what is found first, in pieces; empty if nothing is.
    List<Piece> around(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (wanted == null) {
            return List.of();
        }
        var found = wanted.matcher(line);
        if (!found.find()) {
            return List.of();
        }
        var from = wordAt(line, found.start() - BEFORE, found.start());
        var to = Math.min(line.length(), from + LONGEST);
        var cut = to < line.length() ? line.lastIndexOf(' ', to) : to;
        var end = Math.max(cut, Math.min(found.end(), to));
        return in(
                (from > 0 ? "… " : "")
                        + line.substring(from, end)
                        + (end < line.length() ? " …" : ""));
    }

    /// Where the next word begins; in the middle of one if there is no other before the last position.
    private static int wordAt(String line, int position, int last) {
        if (position <= 0) {
            return 0;
        }
        var blank = line.indexOf(' ', position);
        return blank < 0 || blank >= last ? position : blank + 1;
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
