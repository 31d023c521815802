package watchbill.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/// A form with files, as browsers send it; or as nobody's browser would, where a name has odd signs.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
public final class MultipartForm {

    private static final String BOUNDARY = "the-next-part-of-this-form";

    private final List<byte[]> pieces = new ArrayList<>();

    /// The value of the header `Content-Type`.
    public String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public MultipartForm field(String name, String value) {
        return part(
                "name=\"%s\"".formatted(name), "text/plain;charset=UTF-8", value.getBytes(UTF_8));
    }

    /// A part in JSON, which programs send.
    public MultipartForm json(String name, String json) {
        return part("name=\"%s\"".formatted(name), "application/json", json.getBytes(UTF_8));
    }

    /// @param file its name, as it is put between the quotation marks
    public MultipartForm file(String name, String file, byte[] content) {
        return part("name=\"%s\"; filename=\"%s\"".formatted(name, file), "image/png", content);
    }

    public BodyPublisher body() {
        var all = new ArrayList<>(pieces);
        all.add("--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return BodyPublishers.ofByteArrays(all);
    }

    private MultipartForm part(String disposition, String type, byte[] content) {
        var head =
                "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, disposition, type);
        pieces.add(head.getBytes(UTF_8));
        pieces.add(content);
        pieces.add("\r\n".getBytes(UTF_8));
        return this;
    }
}
