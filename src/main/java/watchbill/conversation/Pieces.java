package watchbill.conversation;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/// Reads a content that lies in pieces, and fetches each only when its turn has come. What is skipped is not fetched.
final class Pieces extends InputStream {

    /// Bytes of every piece but the last.
    static final int LENGTH = 256 << 10;

    private static final int NONE = -1;

    private final IntFunction<byte[]> fetch;
    private final long size;
    private long at;
    private int fetched = NONE;
    private byte[] piece = {};

    /// @param fetch the bytes of a piece, counted from 0
    Pieces(IntFunction<byte[]> fetch, long size) {
        this.fetch = fetch;
        this.size = size;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (at >= size) {
            return -1;
        }
        turnTo((int) (at / LENGTH));
        var within = (int) (at % LENGTH);
        var count = Math.min(length, piece.length - within);
        System.arraycopy(piece, within, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long count) {
        var skipped = Math.clamp(count, 0, size - at);
        at += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(size - at, piece.length);
    }

    private void turnTo(int position) {
        if (fetched != position) {
            piece = fetch.apply(position);
            fetched = position;
        }
    }
}
