package watchbill.outbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.util.MimeUtil;

/// Opens mail that we wrote ourselves.
final class MailReading {

    private final Message message;

    MailReading(byte[] raw) {
        try {
            message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(raw));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        for (var field : message.getHeader()) {
            headers.putIfAbsent(field.getName(), MimeUtil.unfold(field.getBody()).strip());
        }
        return headers;
    }

    /// The first part of a media type; empty if there is none.
    String part(String type) {
        return find(message, type).orElse("");
    }

    private static Optional<String> find(Entity entity, String type) {
        if (entity.getBody() instanceof Multipart parts) {
            return parts.getBodyParts().stream()
                    .map(part -> find(part, type))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return entity.getMimeType().equals(type) && entity.getBody() instanceof TextBody text
                ? Optional.of(read(text))
                : Optional.empty();
    }

    private static String read(TextBody text) {
        var charset = text.getMimeCharset();
        try (var bytes = text.getInputStream()) {
            return new String(
                    bytes.readAllBytes(),
                    charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
