package watchbill.channel.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/// The beginnings of what could not be read.
final class Printable {

    private Printable() {}

    /// The first characters, on one line, to stand in a sentence.
    static String of(byte[] bytes, int most) {
        var text = new String(bytes, 0, Math.min(bytes.length, most), ISO_8859_1);
        return text.replaceAll("[^ -~]+", " ").strip();
    }

    /// So much as is kept for a look.
    static byte[] start(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, Found.Unreadable.SHOWN));
    }
}
