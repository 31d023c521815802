package watchbill.mail.text;

import java.util.BitSet;
import java.util.List;

/// Tells what somebody wrote from what the mail program put below or above it. Nothing is deleted: every line of the
/// text is in exactly one of the two halves, in its order.
///
/// In doubt a line stays visible. A customer's words in the folded half are worse than a quote too many in sight:
///
/// - answers between quoted lines stay, with the lines they answer;
/// - `>` in a mail that answers nothing may be a prompt or a pasted transcript, and stays;
/// - when nothing would be left to see, nothing is folded.
public final class QuoteFolding {

    private final List<String> lines;
    private final boolean answers;
    private final BitSet folded = new BitSet();
    private final int end;

    private QuoteFolding(List<String> lines, boolean answers) {
        this.lines = lines;
        this.answers = answers;
        this.end = OldMail.startIn(lines);
    }

    /// @param text    with `\n` between lines
    /// @param answers whether the mail says that it answers another one
    public static Folded fold(String text, boolean answers) {
        return new QuoteFolding(List.of(text.split("\n", -1)), answers).folded(text);
    }

    private Folded folded(String text) {
        if (end < lines.size() && Answering.saysItIsBelow(lines.subList(0, end))) {
            return new Folded(text, "");
        }
        folded.set(end, lines.size());
        PgpArmour.foldIn(lines, folded);
        foldSignatureBefore(end);
        foldQuotes();
        if (isBlankOutside(folded)) {
            return new Folded(text, "");
        }
        return new Folded(joined(false), joined(true));
    }

    private void foldSignatureBefore(int behind) {
        folded.set(Signatures.startIn(lines, behind), behind);
    }

    private void foldQuotes() {
        var blocks = QuoteBlock.in(lines, end);
        if (blocks.isEmpty()) {
            return;
        }
        var last = blocks.getLast();
        if (last.isLast(lines, folded) && isQuoteOfAMail(last) && hasWordsBefore(last)) {
            folded.set(last.start(), last.end());
            foldSignatureBefore(last.start());
        } else if (blocks.size() == 1 && last.attributed() && !hasWordsBefore(last)) {
            folded.set(last.start(), last.end());
        }
    }

    private boolean isQuoteOfAMail(QuoteBlock block) {
        return block.attributed() || answers;
    }

    private boolean hasWordsBefore(QuoteBlock block) {
        return !isBlank(0, block.start());
    }

    private boolean isBlankOutside(BitSet set) {
        for (var at = set.nextClearBit(0); at < lines.size(); at = set.nextClearBit(at + 1)) {
            if (!lines.get(at).isBlank() && !QuoteBlock.isQuoted(lines.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int from, int to) {
        return lines.subList(from, to).stream().allMatch(String::isBlank);
    }

    private String joined(boolean half) {
        var text = new StringBuilder();
        for (var at = 0; at < lines.size(); at++) {
            if (folded.get(at) == half) {
                text.append(lines.get(at)).append('\n');
            }
        }
        return withoutEmptyEnds(text.toString());
    }

    /// By hand: a pattern for white space at the end takes time with the square of the longest run of it.
    private static String withoutEmptyEnds(String text) {
        var end = text.stripTrailing();
        var start = 0;
        for (var at = 0; at < end.length() && Character.isWhitespace(end.charAt(at)); at++) {
            start = end.charAt(at) == '\n' ? at + 1 : start;
        }
        return end.substring(start);
    }
}
