package watchbill.mail.text;

/// Collects text line by line as a browser would set it: runs of white space are one space, empty lines do not pile up.
final class TextLines {

    /// The line that Outlook draws in plain text before the old mail.
    private static final String RULE = "_".repeat(32);

    /// Deeper quotes keep the marks of this depth: thousands of nested quotes would grow with the square of their number.
    private static final int DEEPEST_QUOTE = 10;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;
    private int emptyLines = 1;
    private boolean keepSpace;
    private boolean pendingSpace;

    void write(String words) {
        for (var at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            if (keepSpace && character == '\n') {
                newLine();
            } else if (!keepSpace && isSpace(character)) {
                pendingSpace = true;
            } else if (character != '\r') {
                if (pendingSpace && !line.isEmpty()) {
                    line.append(' ');
                }
                pendingSpace = false;
                line.append(character == '\u00A0' ? ' ' : character);
            }
        }
    }

    void keepSpace(boolean keep) {
        keepSpace = keep;
        pendingSpace = false;
    }

    /// Ends the line, also an empty one.
    void newLine() {
        pendingSpace = false;
        var content = line.toString().stripTrailing();
        line.setLength(0);
        emptyLines = content.isEmpty() ? emptyLines + 1 : 0;
        if (emptyLines <= 2) {
            text.append("> ".repeat(Math.min(quotes, DEEPEST_QUOTE)).stripTrailing());
            text.append(quotes > 0 && !content.isEmpty() ? " " : "").append(content).append('\n');
        }
    }

    /// Ends the line if something is on it.
    void freshLine() {
        pendingSpace = false;
        if (!line.toString().isBlank()) {
            newLine();
        }
    }

    /// Leaves one empty line, unless there is one.
    void emptyLine() {
        freshLine();
        if (emptyLines == 0) {
            newLine();
        }
    }

    void rule() {
        freshLine();
        line.append(RULE);
        newLine();
    }

    void quoteDeeper() {
        freshLine();
        quotes++;
        emptyLines = 1;
    }

    void quoteShallower() {
        freshLine();
        quotes = Math.max(0, quotes - 1);
        emptyLines = 0;
    }

    String finished() {
        freshLine();
        return text.toString().replaceAll("\\A\\n+|(?<=\\n)\\n+\\z", "");
    }

    private static boolean isSpace(char character) {
        return character == ' '
                || character == '\n'
                || character == '\t'
                || character == '\r'
                || character == '\f';
    }
}
