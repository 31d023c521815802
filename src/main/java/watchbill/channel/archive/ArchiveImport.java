package watchbill.channel.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.people.TeamId;

/// One reading of an archive, as far as it has come.
///
/// @param source   the path on the server's machine, or the name of the file that was sent
/// @param endedAt  absent while there is more to read
/// @param undoneAt when all of it was taken away again
/// @param at       where it goes on
public record ArchiveImport(
        TeamId team,
        long id,
        ArchiveFormat format,
        String source,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable Instant undoneAt,
        Place at,
        Tally tally) {}
