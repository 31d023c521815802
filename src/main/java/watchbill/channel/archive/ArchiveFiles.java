package watchbill.channel.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The files of an archive, in the order of their names.
///
/// @param forbidden folders and files that the server may not read
record ArchiveFiles(List<NamedFile> files, List<NamedFile> forbidden) {

    private static final Set<String> MAILDIR = Set.of("cur", "new");

    ArchiveFiles {
        files = List.copyOf(files);
        forbidden = List.copyOf(forbidden);
    }

    /// @throws NoArchive if there is nothing to read, with what is there instead
    static ArchiveFiles of(ArchiveFormat format, Path root) throws IOException {
        check(format, root);
        var files = new ArrayList<NamedFile>();
        var forbidden = new ArrayList<NamedFile>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        if (is.isRegularFile() && belongs(format, root, file)) {
                            files.add(NamedFile.of(root, file, is.size()));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        forbidden.add(NamedFile.of(root, file, 0));
                        return FileVisitResult.CONTINUE;
                    }
                });
        if (files.isEmpty() && forbidden.isEmpty()) {
            throw nothing(format, root);
        }
        files.sort(null);
        return new ArchiveFiles(files, forbidden);
    }

    /// How many bytes are behind a place; as far as is known, for what is packed.
    long before(Place place) {
        var bytes = 0L;
        for (var file : files) {
            var order = file.name().compareTo(place.file());
            if (order > 0) {
                break;
            }
            bytes += order < 0 ? file.size() : Math.min(file.size(), place.offset());
        }
        return bytes;
    }

    /// Of all of them, in bytes.
    long size() {
        return files.stream().mapToLong(NamedFile::size).sum();
    }

    private static void check(ArchiveFormat format, Path root) throws NoArchive {
        if (!Files.exists(root)) {
            throw new NoArchive("There is no %s on the server's machine.".formatted(root));
        }
        if (!Files.isReadable(root) || Files.isDirectory(root) && !Files.isExecutable(root)) {
            throw new NoArchive(
                    "The server may not read %s. Let the user it runs as read it, then import again."
                            .formatted(root));
        }
        if (format == ArchiveFormat.MAILDIR && !Files.isDirectory(root)) {
            throw new NoArchive("%s is a file, and a maildir is a folder.".formatted(root));
        }
    }

    private static NoArchive nothing(ArchiveFormat format, Path root) {
        return new NoArchive(
                switch (format) {
                    case MBOX -> "There is no file in %s.".formatted(root);
                    case MAILDIR ->
                            "There is no mail in %s: a maildir has folders “cur” and “new” with a file for each mail."
                                    .formatted(root);
                    case EML -> "There is no file that ends in .eml in %s.".formatted(root);
                });
    }

    private static boolean belongs(ArchiveFormat format, Path root, Path file) {
        if (file.equals(root)) {
            return true;
        }
        return switch (format) {
            case MBOX -> !name(file).startsWith(".");
            case MAILDIR -> file.getParent() != null && MAILDIR.contains(name(file.getParent()));
            case EML -> name(file).toLowerCase(Locale.ROOT).endsWith(".eml");
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
