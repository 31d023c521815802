package watchbill.channel.archive;

import java.nio.file.Path;
import watchbill.people.TeamId;

/// What is to be read in.
///
/// @param path on the server's machine, absolute
/// @param dry  whether nothing is to stay of it
public record ImportOrder(TeamId team, ArchiveFormat format, Path path, boolean dry) {}
