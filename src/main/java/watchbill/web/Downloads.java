package watchbill.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import watchbill.conversation.StoredFile;
import watchbill.conversation.Thumbnail;

/// Files that leave us as files. Whatever their senders called them, a browser neither shows nor runs them.
public final class Downloads {

    private static final MediaType MAIL = MediaType.parseMediaType("message/rfc822");
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private Downloads() {}

    /// A file of unknown kind.
    public static ResponseEntity<byte[]> of(String name, byte[] content) {
        return of(name, MediaType.APPLICATION_OCTET_STREAM, content);
    }

    /// A mail as it came, which mail programs can open.
    public static ResponseEntity<byte[]> mail(String name, byte[] source) {
        return of(name, MAIL, source);
    }

    /// A file of a message, streamed, also from its middle.
    public static ResponseEntity<Resource> of(StoredFile stored) {
        return headers(stored.file().name(), MediaType.APPLICATION_OCTET_STREAM)
                .eTag(stored.file().sha256())
                .body(stored.content());
    }

    /// A small picture that we drew ourselves: the only thing of a file that a browser shows.
    public static ResponseEntity<byte[]> picture(Thumbnail small) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(small.type()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(small.bytes());
    }

    private static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return headers(name, type).body(content);
    }

    private static ResponseEntity.BodyBuilder headers(String name, MediaType type) {
        var disposition = ContentDisposition.attachment().filename(name, UTF_8).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS);
    }
}
