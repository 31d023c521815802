package watchbill.channel.archive;

import java.nio.file.Path;

/// A file of an archive.
///
/// @param name below the archive's path, with `/`
/// @param size in bytes
record NamedFile(Path path, String name, long size) implements Comparable<NamedFile> {

    static NamedFile of(Path root, Path path, long size) {
        var name = path.equals(root) ? path.getFileName() : root.relativize(path);
        return new NamedFile(path, String.valueOf(name).replace('\\', '/'), size);
    }

    @Override
    public int compareTo(NamedFile other) {
        return name.compareTo(other.name);
    }
}
