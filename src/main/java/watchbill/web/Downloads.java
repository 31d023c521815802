package watchbill.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

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

    private static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name, UTF_8).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(content);
    }
}
