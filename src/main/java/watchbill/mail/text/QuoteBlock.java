package watchbill.mail.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Lines with `>` before them that belong together, and the line above that says whose they are.
///
/// @param start      first line, the attribution if there is one
/// @param end        behind the last quoted line
/// @param attributed whether somebody is named as the writer of the quote
record QuoteBlock(int start, int end, boolean attributed) {

    /// @param end lines from there on are not looked at
    static List<QuoteBlock> in(List<String> lines, int end) {
        var blocks = new ArrayList<QuoteBlock>();
        for (var at = 0; at < end; at++) {
            if (isQuoted(lines.get(at))) {
                var behind = behind(lines, at, end);
                var attribution = Attribution.startAbove(lines, at);
                blocks.add(new QuoteBlock(attribution, behind, attribution < at));
                at = behind;
            }
        }
        return blocks;
    }

    static boolean isQuoted(String line) {
        return line.startsWith(">") || line.startsWith(" >") || line.startsWith("＞");
    }

    /// Whether nothing visible follows.
    boolean isLast(List<String> lines, BitSet folded) {
        for (var at = end; at < lines.size(); at++) {
            if (!folded.get(at) && !lines.get(at).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// Empty lines between quoted ones belong to the block.
    private static int behind(List<String> lines, int start, int end) {
        var behind = start + 1;
        for (var at = behind; at < end; at++) {
            if (isQuoted(lines.get(at))) {
                behind = at + 1;
            } else if (!lines.get(at).isBlank()) {
                break;
            }
        }
        return behind;
    }
}
