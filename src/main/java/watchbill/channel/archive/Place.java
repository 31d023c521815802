package watchbill.channel.archive;

/// Where in an archive something stands.
///
/// @param file   below the archive's path, with `/`; the file's name if the archive is one file
/// @param offset in bytes from the beginning of the file, of what it unpacks to if it is packed
public record Place(String file, long offset) {

    static final Place START = new Place("", 0);
}
