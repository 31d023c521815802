package watchbill.channel.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of an mbox, as they are, two of them looked at ahead.
final class MboxLines implements Closeable {

    /// A longer line comes in pieces: a file without line ends must not fill the memory.
    private static final int LONGEST = 1 << 20;

    /// A line with its end.
    ///
    /// @param goesOn whether it is a piece of the line before
    record Line(long offset, byte[] bytes, boolean goesOn) {

        boolean isBlank() {
            return !goesOn
                    && (bytes.length == 1 && bytes[0] == '\n'
                            || bytes.length == 2 && bytes[0] == '\r' && bytes[1] == '\n');
        }

        long end() {
            return offset + bytes.length;
        }
    }

    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long offset;
    private boolean within;
    private @Nullable Line first;
    private @Nullable Line second;

    /// @param offset of the first byte that the stream gives
    MboxLines(InputStream stream, long offset) throws IOException {
        this.stream = stream;
        this.offset = offset;
        this.first = read();
        this.second = read();
    }

    /// The line that [#next] will give; null at the end.
    @Nullable Line ahead() {
        return first;
    }

    /// The bytes of the line behind that; null at the end.
    byte @Nullable [] afterAhead() {
        return second == null ? null : second.bytes();
    }

    /// Where the line that comes next begins, or the end.
    long offset() {
        return first == null ? offset : first.offset();
    }

    @Nullable Line next() throws IOException {
        var line = first;
        first = second;
        second = second == null ? null : read();
        return line;
    }

    private @Nullable Line read() throws IOException {
        var bytes = new ByteArrayOutputStream(80);
        var begin = offset;
        var goesOn = within;
        var ended = false;
        while (!ended && bytes.size() < LONGEST && fill()) {
            var end = endOfLine(Math.min(to, from + LONGEST - bytes.size()));
            bytes.write(buffer, from, end - from);
            from = end;
            ended = buffer[end - 1] == '\n';
        }
        offset += bytes.size();
        within = bytes.size() > 0 && !ended;
        return bytes.size() == 0 ? null : new Line(begin, bytes.toByteArray(), goesOn);
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, stream.read(buffer));
        }
        return from < to;
    }

    private int endOfLine(int limit) {
        for (var at = from; at < limit; at++) {
            if (buffer[at] == '\n') {
                return at + 1;
            }
        }
        return limit;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
