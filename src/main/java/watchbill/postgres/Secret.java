package watchbill.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// A password that is made once and kept in a file that only we can read.
record Secret(Path file) {

    private static final int BYTES = 24;

    /// Reads the password, and makes it first if there is none.
    String value() {
        try {
            if (!Files.exists(file)) {
                Files.deleteIfExists(temporary());
                Files.createFile(
                        temporary(),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(temporary(), random());
                Files.move(temporary(), file);
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The password file %s".formatted(file), failure);
        }
    }

    private Path temporary() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
