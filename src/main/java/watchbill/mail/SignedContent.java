package watchbill.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/// Takes the text out of an S/MIME mail whose signature is wrapped around it. The signature is not checked.
///
/// Reads just so much of DER and BER as leads to the content: `SEQUENCE { signedData, [0] { SEQUENCE { version,
/// algorithms, SEQUENCE { data, [0] { OCTET STRING } } } } }`.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5652#section-5.1">RFC 5652, 5.1</a>
final class SignedContent {

    private static final byte[] SIGNED_DATA = {
        0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02
    };

    private static final int SEQUENCE = 0x30;
    private static final int CONTEXT_0 = 0xA0;
    private static final int OCTETS = 0x04;
    private static final int OCTETS_IN_PIECES = 0x24;

    private final byte[] der;
    private int at;

    private SignedContent(byte[] der) {
        this.der = der;
    }

    /// @return empty when this is not signed data, or not readable
    static Optional<byte[]> in(byte[] der) {
        try {
            return Optional.of(new SignedContent(der).content());
        } catch (IllegalArgumentException | IndexOutOfBoundsException notSigned) {
            return Optional.empty();
        }
    }

    private byte[] content() {
        enter(SEQUENCE);
        var kind = at + 2;
        skip();
        if (!Arrays.equals(
                der, kind, Math.min(at, der.length), SIGNED_DATA, 0, SIGNED_DATA.length)) {
            throw new IllegalArgumentException("Not signed data.");
        }
        enter(CONTEXT_0);
        enter(SEQUENCE);
        skip();
        skip();
        enter(SEQUENCE);
        skip();
        enter(CONTEXT_0);
        return octets();
    }

    private byte[] octets() {
        var tag = der[at] & 0xFF;
        if (tag != OCTETS && tag != OCTETS_IN_PIECES) {
            throw new IllegalArgumentException("No content.");
        }
        var length = enter(tag);
        if (tag == OCTETS) {
            return Arrays.copyOfRange(der, at, Math.addExact(at, length));
        }
        var out = new ByteArrayOutputStream();
        var end = length < 0 ? der.length : at + length;
        while (at < end && der[at] == OCTETS) {
            var piece = enter(OCTETS);
            out.write(der, at, piece);
            at += piece;
        }
        return out.toByteArray();
    }

    /// Steps into a value.
    ///
    /// @return its length, or -1 for one that goes on to an end mark
    private int enter(int tag) {
        if ((der[at] & 0xFF) != tag) {
            throw new IllegalArgumentException("Expected tag %x.".formatted(tag));
        }
        at++;
        return length();
    }

    private void skip() {
        at++;
        var length = length();
        if (length < 0) {
            throw new IllegalArgumentException("A value of unknown length cannot be passed over.");
        }
        at = Math.addExact(at, length);
    }

    private int length() {
        var first = der[at++] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        if (first == 0x80) {
            return -1;
        }
        var length = 0;
        for (var digits = first & 0x7F; digits > 0; digits--) {
            length = Math.addExact(Math.multiplyExact(length, 256), der[at++] & 0xFF);
        }
        return length;
    }
}
