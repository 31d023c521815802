package watchbill.channel.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What stands at one place of an archive.
sealed interface Found {

    Place place();

    /// Where what follows begins.
    Place next();

    /// A mail, not yet looked into.
    ///
    /// @param delivered when it was, as far as the archive says so beside the mail
    record Raw(Place place, byte[] bytes, @Nullable Instant delivered, Place next)
            implements Found {}

    /// Something that is no mail, or too large for one.
    ///
    /// @param size  of all of it, in bytes
    /// @param start what it begins with, for a look
    record Unreadable(Place place, long size, String reason, byte[] start, Place next)
            implements Found {

        /// So much is kept for a look.
        static final int SHOWN = 1 << 16;
    }
}
