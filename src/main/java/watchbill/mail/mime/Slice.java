package watchbill.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A view on a part of the bytes that arrived.
///
/// @param bytes the whole, not to be changed
/// @param start first byte of the view
/// @param end   behind its last byte
public record Slice(byte[] bytes, int start, int end) {

    static Slice of(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// A copy of the viewed bytes.
    public byte[] toArray() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /// One character a byte.
    String latin1() {
        return new String(bytes, start, length(), StandardCharsets.ISO_8859_1);
    }

    Slice from(int position) {
        return new Slice(bytes, position, end);
    }

    /// Start of the line after the one at `position`; `end` if there is none.
    int nextLine(int position) {
        var at = position;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at < end ? at + 1 : end;
    }

    /// The line that begins at `position`, without its line end.
    Slice line(int position) {
        var behind = nextLine(position);
        if (behind > position && bytes[behind - 1] == '\n') {
            behind--;
        }
        if (behind > position && bytes[behind - 1] == '\r') {
            behind--;
        }
        return new Slice(bytes, position, behind);
    }

    boolean startsWith(byte[] prefix) {
        return length() >= prefix.length
                && Arrays.equals(bytes, start, start + prefix.length, prefix, 0, prefix.length);
    }

    /// Whether there is nothing but white space.
    public boolean isBlank() {
        for (var at = start; at < end; at++) {
            if (bytes[at] > ' ' || bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }
}
