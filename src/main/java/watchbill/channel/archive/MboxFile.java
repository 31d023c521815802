package watchbill.channel.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// An mbox on the disk, packed or not.
///
/// @param name how it is called below the archive's path
record MboxFile(Path path, String name) {

    /// @param offset where to begin; one where nothing begins means the beginning of the file
    ArchiveReader open(long offset, int limit) throws IOException {
        var channel = FileChannel.open(path, StandardOpenOption.READ);
        return isPacked() ? packed(channel, offset, limit) : plain(channel, offset, limit);
    }

    private boolean isPacked() {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private ArchiveReader plain(FileChannel channel, long offset, int limit) throws IOException {
        var begin = offset > 0 && says(channel, offset, "From ") ? offset : 0;
        channel.position(begin);
        var lines = new MboxLines(Channels.newInputStream(channel), begin);
        return new MboxReader(name, lines, at -> mailEndsAt(channel, at), limit);
    }

    /// What is packed can only be read from its beginning.
    private ArchiveReader packed(FileChannel channel, long offset, int limit) throws IOException {
        var stream = unpacked(channel);
        stream.skipNBytes(offset);
        return new MboxReader(name, new MboxLines(stream, offset), _ -> false, limit);
    }

    private InputStream unpacked(FileChannel channel) throws IOException {
        try {
            return new GZIPInputStream(Channels.newInputStream(channel), 1 << 16);
        } catch (ZipException broken) {
            channel.close();
            throw new NoArchive(
                    "%s cannot be unpacked: it ends in .gz and is no gzip file.".formatted(name));
        }
    }

    /// At the end of the file, or before an empty line or none and a separator. The position of the channel stays.
    private static boolean mailEndsAt(FileChannel channel, long at) {
        try {
            return at == channel.size()
                    || says(channel, at, "From ")
                    || says(channel, at, "\nFrom ")
                    || says(channel, at, "\r\nFrom ");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean says(FileChannel channel, long at, String text) throws IOException {
        var wanted = ByteBuffer.wrap(text.getBytes(ISO_8859_1));
        var there = ByteBuffer.allocate(wanted.capacity());
        channel.read(there, at);
        return there.flip().equals(wanted);
    }
}
