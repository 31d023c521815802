package watchbill.channel.archive;

/// How far an import has come.
///
/// @param read  bytes of the archive that are behind it; of what it unpacks to, if it is packed
/// @param total bytes of all its files, as they are on the disk
/// @param tally since its beginning, also before it was interrupted
public record ImportProgress(long read, long total, Tally tally) {}
