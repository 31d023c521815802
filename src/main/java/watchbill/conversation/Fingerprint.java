package watchbill.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By which a content is known again: two with the same fingerprint are the same.
///
/// @param hex  SHA-256 of the content, lower-case hexadecimal
/// @param size in bytes
record Fingerprint(String hex, long size) implements Comparable<Fingerprint> {

    /// Reads the content to its end, and never holds the whole of it.
    static Fingerprint of(InputStream content) throws IOException {
        try (var read = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            var size = read.transferTo(OutputStream.nullOutputStream());
            return new Fingerprint(
                    HexFormat.of().formatHex(read.getMessageDigest().digest()), size);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256.", impossible);
        }
    }

    byte[] sha256() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return hex.compareTo(other.hex);
    }
}
