package watchbill.web;

import java.util.Locale;

/// How pages say how large something is: `412 KB`, `2.1 MB`. A kilobyte is 1,000 bytes.
public final class Sizes {

    private static final double STEP = 1000;

    private Sizes() {}

    /// @param bytes zero or more
    public static String of(long bytes) {
        if (bytes < STEP) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        var kilobytes = bytes / STEP;
        if (Math.round(kilobytes) < STEP) {
            return Math.round(kilobytes) + " KB";
        }
        var megabytes = kilobytes / STEP;
        return String.format(Locale.ROOT, megabytes < 10 ? "%.1f MB" : "%.0f MB", megabytes);
    }
}
