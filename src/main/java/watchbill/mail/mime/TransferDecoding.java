package watchbill.mail.mime;

import java.util.Locale;

/// Undoes a part's `Content-Transfer-Encoding`.
final class TransferDecoding {

    private TransferDecoding() {}

    static byte[] decode(Slice body, String declared, Warnings warnings) {
        return switch (declared.strip().toLowerCase(Locale.ROOT)) {
            case "", "7bit", "8bit", "binary", "7-bit", "8-bit" -> body.toArray();
            case "quoted-printable", "quotedprintable" -> quotedPrintable(body, warnings);
            case "base64", "base-64" -> base64(body, warnings);
            default -> {
                warnings.add(
                        "The transfer encoding '%s' is unknown; the part is shown as it came."
                                .formatted(declared));
                yield body.toArray();
            }
        };
    }

    private static byte[] quotedPrintable(Slice body, Warnings warnings) {
        var decoded = QuotedPrintable.decode(body);
        if (decoded.faulty()) {
            warnings.add("Some quoted-printable signs were broken and are shown as they came.");
        }
        return decoded.bytes();
    }

    private static byte[] base64(Slice body, Warnings warnings) {
        if (readsAsPlainWords(body)) {
            warnings.add("A part says it is base64 but is plain text; it is shown as it came.");
            return body.toArray();
        }
        var decoded = Base64Text.decode(body);
        if (decoded.faulty()) {
            warnings.add("Some base64 was broken; what could be decoded is shown.");
        }
        return decoded.bytes();
    }

    /// Words have spaces between them; base64 has none inside its lines.
    private static boolean readsAsPlainWords(Slice body) {
        var sample = Math.min(body.end(), body.start() + 2_000);
        var between = 0;
        for (var at = body.start() + 1; at < sample - 1; at++) {
            if (body.bytes()[at] == ' '
                    && isGraphic(body.bytes()[at - 1])
                    && isGraphic(body.bytes()[at + 1])) {
                between++;
            }
        }
        return between * 20 > sample - body.start();
    }

    private static boolean isGraphic(byte character) {
        return character > ' ' || character < 0;
    }
}
