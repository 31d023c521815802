package watchbill.channel.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An mbox that grows mail by mail.
final class Archive {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final StringBuilder mbox = new StringBuilder();
    private Instant at = Instant.parse("2019-03-04T10:00:00Z");

    /// A mail a day after the one before.
    ///
    /// @param more further header lines, an empty line, and the text
    Archive mail(String author, String id, String more) {
        return mail(author, id, at.plusSeconds(86_400), more);
    }

    Archive mail(String author, String id, Instant when, String more) {
        at = when;
        mbox.append("From - Mon Mar  4 10:00:00 2019\nFrom: ")
                .append(author)
                .append("\nDate: ")
                .append(DATE.format(when.atOffset(ZoneOffset.UTC)))
                .append("\nMessage-ID: <")
                .append(id)
                .append(">\n")
                .append(more)
                .append("\n\n");
        return this;
    }

    /// Whatever it is.
    Archive raw(String text) {
        mbox.append(text);
        return this;
    }

    Path in(Path folder) {
        try {
            return Files.writeString(folder.resolve("users.mbox"), mbox.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
