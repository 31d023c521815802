package watchbill.channel.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/// The archives that Mailman gives away hide addresses: `From: grace at navy.example (Grace Lin)`.
final class Pipermail {

    private static final Pattern HIDDEN =
            Pattern.compile("^(From: \\S+) at (\\S+\\.\\S+(?:[ \\t]+\\(.*)?)$", Pattern.DOTALL);

    private Pipermail() {}

    /// A header line with its address as it was; any other line as it is.
    static byte[] repaired(byte[] line) {
        if (line.length < 6 || line[0] != 'F' || line[4] != ':') {
            return line;
        }
        var hidden = HIDDEN.matcher(new String(line, ISO_8859_1));
        return hidden.matches()
                ? (hidden.group(1) + "@" + hidden.group(2)).getBytes(ISO_8859_1)
                : line;
    }
}
