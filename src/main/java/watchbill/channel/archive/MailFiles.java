package watchbill.channel.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads mails that are files of their own, in the order of their names.
final class MailFiles implements ArchiveReader {

    /// A maildir names each mail after the second in which it came.
    private static final Pattern DELIVERED = Pattern.compile("^(\\d{9,10})\\..*");

    private final Iterator<NamedFile> files;
    private final int limit;

    MailFiles(List<NamedFile> files, int limit) {
        this.files = files.iterator();
        this.limit = limit;
    }

    @Override
    public @Nullable Found next() throws IOException {
        return files.hasNext() ? found(files.next()) : null;
    }

    private Found found(NamedFile file) throws IOException {
        var place = new Place(file.name(), 0);
        var size = Files.size(file.path());
        var next = new Place(file.name(), Math.max(size, 1));
        if (size > limit) {
            var why =
                    "It is larger than %,d bytes, which is the most this desk takes."
                            .formatted(limit);
            return new Found.Unreadable(place, size, why, start(file.path()), next);
        }
        try {
            var bytes = withoutSeparator(Files.readAllBytes(file.path()));
            return bytes.length == 0
                    ? new Found.Unreadable(place, 0, "The file is empty.", bytes, next)
                    : new Found.Raw(place, bytes, delivered(file.path()), next);
        } catch (AccessDeniedException denied) {
            var why = "The server may not read the file.";
            return new Found.Unreadable(place, size, why, new byte[0], next);
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            return stream.readNBytes(Found.Unreadable.SHOWN);
        }
    }

    /// Some programs save a mail together with the line that stood before it in an mbox.
    private static byte[] withoutSeparator(byte[] bytes) {
        if (!Separator.begins(bytes, 0)) {
            return bytes;
        }
        var end = new String(bytes, 0, Math.min(bytes.length, 500), ISO_8859_1).indexOf('\n');
        return end < 0 ? bytes : Arrays.copyOfRange(bytes, end + 1, bytes.length);
    }

    private static Instant delivered(Path path) throws IOException {
        var named = DELIVERED.matcher(String.valueOf(path.getFileName()));
        return named.matches()
                ? Instant.ofEpochSecond(Long.parseLong(named.group(1)))
                : Files.getLastModifiedTime(path).toInstant();
    }

    @Override
    public void close() {
        // Each file is closed as soon as it is read.
    }
}
