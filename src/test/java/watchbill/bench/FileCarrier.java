package watchbill.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;

/// Brings files in by the contact form and by mail, and fetches them as one of us.
final class FileCarrier {

    private static final int OK = 200;
    private static final String BOUNDARY = "bench";

    private static final String FORM =
            """
            --bench
            Content-Disposition: form-data; name="subject"

            A large file
            --bench
            Content-Disposition: form-data; name="email"

            %1$s@lab.example
            --bench
            Content-Disposition: form-data; name="text"

            %1$s
            --bench
            Content-Disposition: form-data; name="files"; filename="large.bin"
            Content-Type: application/octet-stream

            """
                    .replace("\n", "\r\n");

    private static final String MAIL =
            """
            From: %1$s@lab.example
            To: help@desk.example
            Subject: A large file
            Message-ID: <%1$s@lab.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=bench

            --bench

            %1$s
            --bench
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename=large.bin
            Content-Transfer-Encoding: base64

            """
                    .replace("\n", "\r\n");

    private static final String MESSAGE =
            """
            select conversation, id from conversation.message where text = :text and direction = 'in'
            """;

    private final Installation installation;

    FileCarrier(Installation installation) {
        this.installation = installation;
    }

    /// A file that is there.
    ///
    /// @param path where it is fetched
    record Sent(String path, long size) {}

    Sent upload(Path file) throws IOException, InterruptedException {
        var name = "f" + UUID.randomUUID();
        var answer =
                installation
                        .browser()
                        .post(
                                installation.url("/ask"),
                                "multipart/form-data; boundary=" + BOUNDARY,
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(FORM.formatted(name)),
                                        BodyPublishers.ofFile(file),
                                        BodyPublishers.ofString("\r\n--bench--\r\n")));
        if (answer.statusCode() != OK) {
            throw new IOException("The form answered %d.".formatted(answer.statusCode()));
        }
        var path =
                installation
                        .database()
                        .sql(MESSAGE)
                        .param("text", name)
                        .query((row, _) ->
                                "/conversations/%d/files/%d/0"
                                        .formatted(row.getLong(1), row.getLong(2)))
                        .single();
        return new Sent(path, Files.size(file));
    }

    /// @return how many bytes came, which are all
    long fetch(Sent sent) throws IOException, InterruptedException {
        var size = installation.browser().size(installation.url(sent.path()));
        if (size != sent.size()) {
            throw new IOException("%d bytes came of %s".formatted(size, sent));
        }
        return size;
    }

    void mail(Path file) throws IOException {
        var name = "f" + UUID.randomUUID();
        var content = Base64.getMimeEncoder().encodeToString(Files.readAllBytes(file));
        try (var connection = new SmtpConnection(installation.smtpPort())) {
            connection.send(
                    name + "@lab.example",
                    SampleTeam.ADDRESS,
                    MAIL.formatted(name) + content + "\r\n--bench--");
        }
    }
}
