package watchbill.channel.archive;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads an archive from one place to its end, one mail at a time.
interface ArchiveReader extends Closeable {

    /// @return what comes next; null at the end
    /// @throws IOException if the medium fails, or there is no archive at all
    @Nullable Found next() throws IOException;
}
