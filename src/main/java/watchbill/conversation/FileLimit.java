package watchbill.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/// How large one file may be. What is larger is left out, and all that came with it arrives.
///
/// @param most at least one byte
public record FileLimit(DataSize most) {

    /// What whoever sends something too large can do.
    public static final String WAY_OUT = "Send it in parts, or send a link to where it lies.";

    public FileLimit {
        if (most.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "A file may have at most %d bytes, which is less than one. Set WATCHBILL_FILE_LIMIT to something like 25MB."
                            .formatted(most.toBytes()));
        }
    }

    /// Files that fit, and what is said about each that does not.
    ///
    /// @param leftOut whole sentences; empty if all fit
    record Sorted(List<NewAttachment> kept, List<String> leftOut) {

        Sorted {
            kept = List.copyOf(kept);
            leftOut = List.copyOf(leftOut);
        }
    }

    Sorted sort(List<NewAttachment> files) {
        var kept = new ArrayList<NewAttachment>();
        var leftOut = new ArrayList<String>();
        for (var file : files) {
            var size = size(file);
            if (size <= most.toBytes()) {
                kept.add(file);
            } else {
                leftOut.add(
                        "%s was left out: it has %s, and at most %s fit in one file."
                                .formatted(file.name(), words(size), words()));
            }
        }
        return new Sorted(kept, leftOut);
    }

    /// The limit as people say it: `25 MB`.
    public String words() {
        return words(most.toBytes());
    }

    /// Rounded up, so that what is too large never looks as if it fitted.
    private static String words(long bytes) {
        var megabyte = DataSize.ofMegabytes(1).toBytes();
        var kilobyte = DataSize.ofKilobytes(1).toBytes();
        return bytes >= megabyte
                ? Math.ceilDiv(bytes, megabyte) + " MB"
                : Math.ceilDiv(bytes, kilobyte) + " KB";
    }

    private static long size(NewAttachment file) {
        try {
            return file.content().contentLength();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
