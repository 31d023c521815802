package watchbill.mail.mime;

import java.util.Arrays;

/// Base64 as it arrives: in lines of any length, with strangers among the letters, cut off, or glued together.
final class Base64Text {

    /// What came out, and whether something was wrong on the way.
    record Decoded(byte[] bytes, boolean faulty) {}

    private static final byte[] VALUES = values();
    private static final byte STRANGER = -1;
    private static final byte SPACE = -2;
    private static final byte PADDING = -3;

    private final Slice source;
    private final byte[] out;
    private int length;
    private int group;
    private int inGroup;
    private boolean faulty;

    private Base64Text(Slice source) {
        this.source = source;
        this.out = new byte[source.length() / 4 * 3 + 3];
    }

    static Decoded decode(Slice source) {
        var text = new Base64Text(source);
        text.read();
        var bytes =
                text.length == text.out.length ? text.out : Arrays.copyOf(text.out, text.length);
        return new Decoded(bytes, text.faulty);
    }

    private void read() {
        var bytes = source.bytes();
        for (var at = source.start(); at < source.end(); at++) {
            var value = VALUES[bytes[at] & 0xFF];
            if (value >= 0) {
                group = group << 6 | value;
                if (++inGroup == 4) {
                    writeGroup();
                }
            } else if (value == PADDING) {
                endGroup();
            } else if (value == STRANGER) {
                faulty = true;
            }
        }
        faulty |= inGroup != 0;
        endGroup();
    }

    private void writeGroup() {
        out[length++] = (byte) (group >> 16);
        out[length++] = (byte) (group >> 8);
        out[length++] = (byte) group;
        inGroup = 0;
        group = 0;
    }

    /// Two letters hold one byte, three hold two; one alone holds nothing. Then a new text may begin.
    private void endGroup() {
        if (inGroup == 2) {
            out[length++] = (byte) (group >> 4);
        } else if (inGroup == 3) {
            out[length++] = (byte) (group >> 10);
            out[length++] = (byte) (group >> 2);
        }
        inGroup = 0;
        group = 0;
    }

    private static byte[] values() {
        var values = new byte[256];
        Arrays.fill(values, (byte) -1);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (var value = 0; value < alphabet.length(); value++) {
            values[alphabet.charAt(value)] = (byte) value;
        }
        for (var space : " \t\r\n".toCharArray()) {
            values[space] = SPACE;
        }
        values['='] = PADDING;
        return values;
    }
}
