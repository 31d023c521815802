package watchbill.channel.archive;

import java.io.ByteArrayOutputStream;

/// The lines of one mail, no more of them than a mail may have.
final class Collected {

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
    private byte[] kept = new byte[0];
    private long size;

    Collected(int limit) {
        this.limit = limit;
    }

    /// An empty line is kept back until another follows: the last one belongs to the archive, not to the mail.
    void add(byte[] line, boolean blank) {
        write(kept);
        kept = blank ? line : new byte[0];
        if (!blank) {
            write(line);
        }
    }

    private void write(byte[] line) {
        size += line.length;
        if (size <= limit) {
            bytes.writeBytes(line);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean tooLarge() {
        return size > limit;
    }

    long size() {
        return size;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// What it begins with, for a look.
    byte[] start() {
        return Printable.start(bytes());
    }
}
