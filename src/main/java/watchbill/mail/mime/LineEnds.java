package watchbill.mail.mime;

/// Makes the lines of a mail findable: old Macintosh line ends and a byte order mark before the first header.
final class LineEnds {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private LineEnds() {}

    /// @return a view on `raw`, or on a copy where its lines end with CR alone
    static Slice readable(byte[] raw) {
        var whole = Slice.of(raw);
        var source = whole.startsWith(BYTE_ORDER_MARK) ? whole.from(BYTE_ORDER_MARK.length) : whole;
        return endsLinesWithCarriageReturn(source) ? withLineFeeds(source) : source;
    }

    private static boolean endsLinesWithCarriageReturn(Slice source) {
        var returns = false;
        for (var at = source.start(); at < source.end(); at++) {
            if (source.bytes()[at] == '\n') {
                return false;
            }
            returns |= source.bytes()[at] == '\r';
        }
        return returns;
    }

    private static Slice withLineFeeds(Slice source) {
        var copy = source.toArray();
        for (var at = 0; at < copy.length; at++) {
            if (copy[at] == '\r') {
                copy[at] = '\n';
            }
        }
        return Slice.of(copy);
    }
}
