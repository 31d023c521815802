package watchbill.mail.mime;

import java.io.ByteArrayOutputStream;

/// Quoted-printable as it arrives. A sign that is none stays as it was written.
final class QuotedPrintable {

    /// What came out, and whether something was wrong on the way.
    record Decoded(byte[] bytes, boolean faulty) {}

    private QuotedPrintable() {}

    static Decoded decode(Slice source) {
        var out = new ByteArrayOutputStream(source.length());
        var faulty = false;
        for (var at = source.start(); at < source.end(); at = source.nextLine(at)) {
            var line = source.line(at);
            var end = withoutTrailingSpace(line);
            var soft = end > line.start() && line.bytes()[end - 1] == '=';
            faulty |=
                    decodeLine(
                            new Slice(line.bytes(), line.start(), soft ? end - 1 : end),
                            false,
                            out);
            if (!soft) {
                out.write(line.bytes(), line.end(), source.nextLine(at) - line.end());
            }
        }
        return new Decoded(out.toByteArray(), faulty);
    }

    /// In encoded words a low line stands for a space.
    static byte[] decodeWord(byte[] word) {
        var out = new ByteArrayOutputStream(word.length);
        decodeLine(Slice.of(word), true, out);
        return out.toByteArray();
    }

    /// @return whether a sign was none
    private static boolean decodeLine(Slice line, boolean word, ByteArrayOutputStream out) {
        var faulty = false;
        var bytes = line.bytes();
        for (var at = line.start(); at < line.end(); at++) {
            var character = bytes[at];
            if (character == '=') {
                var value = at + 2 < line.end() ? hex(bytes[at + 1], bytes[at + 2]) : -1;
                faulty |= value < 0;
                at += value < 0 ? 0 : 2;
                out.write(value < 0 ? '=' : value);
            } else {
                out.write(word && character == '_' ? ' ' : character);
            }
        }
        return faulty;
    }

    private static int hex(byte high, byte low) {
        var first = Character.digit(high, 16);
        var second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }

    private static int withoutTrailingSpace(Slice line) {
        var end = line.end();
        while (end > line.start()
                && (line.bytes()[end - 1] == ' ' || line.bytes()[end - 1] == '\t')) {
            end--;
        }
        return end;
    }
}
