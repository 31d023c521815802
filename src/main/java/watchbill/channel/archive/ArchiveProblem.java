package watchbill.channel.archive;

/// Something in an archive that could not be read.
///
/// @param size of all of it, in bytes
public record ArchiveProblem(long id, Place place, long size, String reason) {}
