package watchbill.channel.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Reads all files of an archive, one behind the other, from where it was left. A file that cannot be read does not stop
/// those behind it.
final class WholeArchive implements ArchiveReader {

    private final ArchiveFormat format;
    private final int limit;
    private final boolean single;
    private final Deque<NamedFile> files;
    private final Deque<NamedFile> forbidden;
    private final Place from;
    private Place at = Place.START;
    private @Nullable ArchiveReader open;

    /// @param from  where to begin: [Place#START], or what [Found#next] said
    /// @param limit of one mail, in bytes
    WholeArchive(ArchiveFormat format, ArchiveFiles archive, Place from, int limit) {
        this.format = format;
        this.limit = limit;
        this.from = from;
        this.single = archive.files().size() == 1;
        this.files =
                new ArrayDeque<>(archive.files().stream().filter(file -> !isBehind(file)).toList());
        this.forbidden =
                new ArrayDeque<>(from.equals(Place.START) ? archive.forbidden() : List.of());
    }

    /// A mail that is a file of its own is behind us once it was read.
    private boolean isBehind(NamedFile file) {
        var order = file.name().compareTo(from.file());
        return order < 0 || order == 0 && format != ArchiveFormat.MBOX && from.offset() > 0;
    }

    /// @throws NoArchive if the only file is none
    @Override
    public @Nullable Found next() throws IOException {
        if (!forbidden.isEmpty()) {
            return unreadable(forbidden.remove().name(), "The server may not read it.");
        }
        while (open != null || !files.isEmpty()) {
            var found = nextOfFile();
            if (found != null) {
                at = found.next();
                return found;
            }
            close();
        }
        return null;
    }

    private @Nullable Found nextOfFile() throws IOException {
        try {
            if (open == null) {
                open = opened();
            }
            return open.next();
        } catch (NoArchive none) {
            if (single) {
                throw none;
            }
            return given(String.valueOf(none.getMessage()));
        } catch (AccessDeniedException denied) {
            return given("The server may not read it.");
        } catch (EOFException | ZipException broken) {
            return given("It is packed, and cannot be unpacked from here on.");
        }
    }

    /// A file that is given up.
    private Found given(String reason) throws IOException {
        close();
        return unreadable(at.file(), reason);
    }

    private ArchiveReader opened() throws IOException {
        var first = files.element();
        at = new Place(first.name(), 0);
        if (format == ArchiveFormat.MBOX) {
            files.remove();
            var offset = first.name().equals(from.file()) ? from.offset() : 0;
            return new MboxFile(first.path(), first.name()).open(offset, limit);
        }
        var all = List.copyOf(files);
        files.clear();
        return new MailFiles(all, limit);
    }

    private Found unreadable(String file, String reason) {
        var place = file.equals(at.file()) ? at : new Place(file, 0);
        return new Found.Unreadable(place, 0, reason, new byte[0], at);
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
