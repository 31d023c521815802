package watchbill.channel.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Gathers what an archive gives into batches, and reads the mails in it.
///
/// @param now no mail was written after it
record Gathering(ArchiveReader reader, Wrote wrote, Instant now) {

    private static final int MOST_MAILS = 250;

    /// So much memory a batch may take, and the mail that goes beyond it.
    private static final long MOST_BYTES = 8 << 20;

    /// @return null at the end
    @Nullable Batch next() throws IOException {
        var mails = new ArrayList<ReadMail>();
        var unreadable = new ArrayList<Found.Unreadable>();
        var bytes = 0L;
        Place next = null;
        while (mails.size() + unreadable.size() < MOST_MAILS && bytes < MOST_BYTES) {
            var found = reader.next();
            if (found == null) {
                break;
            }
            next = found.next();
            switch (found) {
                case Found.Raw raw -> {
                    bytes += raw.bytes().length;
                    var mail = ReadMail.of(raw, wrote, now);
                    if (mail == null) {
                        unreadable.add(noMail(raw));
                    } else {
                        mails.add(mail);
                    }
                }
                case Found.Unreadable problem -> {
                    bytes += problem.start().length;
                    unreadable.add(problem);
                }
            }
        }
        return next == null ? null : new Batch(mails, unreadable, next);
    }

    private static Found.Unreadable noMail(Found.Raw raw) {
        return new Found.Unreadable(
                raw.place(),
                raw.bytes().length,
                "It says neither who wrote it, nor when, nor about what.",
                Printable.start(raw.bytes()),
                raw.next());
    }
}
