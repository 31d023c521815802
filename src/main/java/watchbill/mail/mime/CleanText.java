package watchbill.mail.mime;

/// Text as it can be stored and shown: line ends are `\n`; no U+0000, which PostgreSQL cannot keep, and no half of a
/// surrogate pair; no other control characters but tab.
public final class CleanText {

    private CleanText() {}

    public static String of(String text) {
        var dirty = firstDirty(text);
        return dirty < 0 ? text : cleanedFrom(dirty, text);
    }

    private static int firstDirty(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (isControl(character) || Character.isSurrogate(character) || character == '\uFEFF') {
                return at;
            }
        }
        return -1;
    }

    private static String cleanedFrom(int dirty, String text) {
        var clean = new StringBuilder(text.length()).append(text, 0, dirty);
        for (var at = dirty; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '\r') {
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (Character.isSurrogate(character)) {
                at += appendPair(text, at, clean);
            } else if (!isControl(character) && character != '\uFEFF') {
                clean.append(character);
            }
        }
        return clean.toString();
    }

    /// @return how many characters beyond the first were taken
    private static int appendPair(String text, int at, StringBuilder clean) {
        var point = text.codePointAt(at);
        var whole = Character.isSupplementaryCodePoint(point);
        clean.appendCodePoint(whole ? point : 0xFFFD);
        return whole ? 1 : 0;
    }

    private static boolean isControl(char character) {
        return character < ' ' && character != '\n' && character != '\t' || character == 0x7F;
    }
}
