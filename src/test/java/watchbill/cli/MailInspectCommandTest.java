package watchbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

@Tag("R107")
class MailInspectCommandTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final StringWriter messages = new StringWriter();

    @Test
    void eachMailIsOneLineWithTheSameKeys() throws IOException {
        // when
        var status =
                inspect(
                        file("a.eml", "From: Grüße <a@navy.example>\n\nHello\n"),
                        file("b.eml", ""));

        // then
        assertThat(status).isZero();
        assertThat(lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(JsonMapper.shared().readTree(line).propertyNames())
                                .containsExactly(
                                        "messageId",
                                        "inReplyTo",
                                        "references",
                                        "from",
                                        "author",
                                        "replyTo",
                                        "to",
                                        "cc",
                                        "date",
                                        "subject",
                                        "kind",
                                        "text",
                                        "visible",
                                        "quoted",
                                        "html",
                                        "attachments",
                                        "warnings"));
        assertThat(lines()[0])
                .contains(
                        "\"from\":{\"name\":\"Grüße\",\"address\":\"a@navy.example\"}",
                        "\"kind\":\"person\"");
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        // when
        var status =
                inspect(
                        folder.resolve("missing.eml").toString(),
                        file("a.eml", "Subject: Here\n\nHello\n"));

        // then
        assertThat(status).isEqualTo(1);
        assertThat(messages.toString()).contains("missing.eml cannot be read");
        assertThat(lines()).singleElement().asString().contains("\"subject\":\"Here\"");
    }

    private int inspect(String... files) {
        return new CommandLine(new MailInspectCommand(results))
                .setErr(new PrintWriter(messages, true))
                .execute(files);
    }

    private String file(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name), source).toString();
    }

    private String[] lines() {
        return results.toString(StandardCharsets.UTF_8).split("\n");
    }
}
