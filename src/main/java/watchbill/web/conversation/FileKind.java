package watchbill.web.conversation;

import java.util.Map;
import watchbill.web.Icon;

/// What a file is, in words and with a sign.
record FileKind(String words, Icon icon) {

    private static final FileKind UNKNOWN = new FileKind("A file of an unknown kind", Icon.FILE);

    private static final FileKind DOCUMENT = new FileKind("Office document", Icon.FILE);

    private static final Map<String, FileKind> KNOWN =
            Map.ofEntries(
                    picture("png", "PNG"),
                    picture("jpeg", "JPEG"),
                    picture("gif", "GIF"),
                    picture("webp", "WebP"),
                    picture("tiff", "TIFF"),
                    picture("svg+xml", "SVG"),
                    file("text/plain", "Text"),
                    file("text/html", "HTML, shown as text"),
                    file("application/pdf", "PDF document"),
                    file("application/zip", "ZIP archive, never unpacked here"),
                    file("application/gzip", "Packed with gzip, never unpacked here"),
                    file("application/x-bzip2", "Packed with bzip2, never unpacked here"),
                    file("application/x-xz", "Packed with xz, never unpacked here"),
                    file("application/zstd", "Packed with zstd, never unpacked here"),
                    file("application/x-7z-compressed", "7z archive, never unpacked here"),
                    file("application/x-tar", "TAR archive, never unpacked here"),
                    file("application/x-hdf5", "HDF5 data"),
                    file("application/x-executable", "A program"),
                    file("message/rfc822", "A mail"));

    /// @param type a media type
    static FileKind of(String type) {
        return KNOWN.getOrDefault(type, type.contains("document") ? DOCUMENT : UNKNOWN);
    }

    private static Map.Entry<String, FileKind> picture(String type, String words) {
        return Map.entry("image/" + type, new FileKind(words + " picture", Icon.PHOTO));
    }

    private static Map.Entry<String, FileKind> file(String type, String words) {
        return Map.entry(type, new FileKind(words, Icon.FILE));
    }
}
