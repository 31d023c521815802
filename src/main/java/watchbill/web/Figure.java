package watchbill.web;

import java.util.ArrayList;
import java.util.List;

/// A figure with its units, as queues and clocks show it: the numbers stand out, the units step back.
///
/// @param pieces in reading order
public record Figure(List<Piece> pieces) {

    /// @param strong the number, or the word in its place
    /// @param unit   what follows it; empty when nothing does
    public record Piece(String strong, String unit) {}

    public Figure {
        pieces = List.copyOf(pieces);
    }

    /// @param words number and unit in turns: `of("3", "h", "32", "min")`
    public static Figure of(String... words) {
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < words.length; i += 2) {
            pieces.add(new Piece(words[i], i + 1 < words.length ? words[i + 1] : ""));
        }
        return new Figure(pieces);
    }

    /// The figure as one line of text, for screen readers and tests.
    public String text() {
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(text.isEmpty() ? "" : " ").append(piece.strong());
            if (!piece.unit().isEmpty()) {
                text.append(' ').append(piece.unit());
            }
        }
        return text.toString();
    }
}
