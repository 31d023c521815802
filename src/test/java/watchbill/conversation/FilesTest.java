package watchbill.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// Files that come with messages.
@WithDatabase(
        modules = {"outbox", "conversation"},
        beans = SampleWorld.class)
class FilesTest {

    private static final int MEGABYTE = 1 << 20;

    private final Conversations conversations;
    private final Replies replies;
    private final Files files;
    private final JdbcClient jdbc;
    private final SampleWorld world;
    private final ConversationNumber number;

    FilesTest(
            Conversations conversations,
            Inquiries inquiries,
            Replies replies,
            Files files,
            JdbcClient jdbc,
            SampleWorld world) {
        this.conversations = conversations;
        this.replies = replies;
        this.files = files;
        this.jdbc = jdbc;
        this.world = world;
        this.number =
                inquiries.open(world.inquiry(GRACE, "Holes", local("2026-03-02T09:00"))).number();
    }

    @Test
    void aFileOnTheDiskIsStoredAsItIs(@TempDir Path folder) throws IOException {
        var bytes = new byte[3 * MEGABYTE];
        new Random(7).nextBytes(bytes);
        var picture = java.nio.file.Files.write(folder.resolve("holes.png"), bytes);

        var attached = note(new FileSystemResource(picture));

        assertThat(attached.size()).isEqualTo(bytes.length);
        assertThat(content(attached)).isEqualTo(bytes);
    }

    @Test
    void theSameContentIsStoredOnce() {
        var before = stored();

        var first = note(new ByteArrayResource("Time 12".getBytes(UTF_8)));
        var second = note(new ByteArrayResource("Time 12".getBytes(UTF_8)));

        assertThat(first.sha256()).isEqualTo(second.sha256());
        assertThat(content(second)).asString().isEqualTo("Time 12");
        assertThat(stored()).isEqualTo(before + 1);
    }

    private Attachment note(Resource content) {
        var file = new NewAttachment("holes.png", "image/png", content, false);
        var id =
                replies.note(
                        number,
                        Acting.as(world.nora.id()),
                        new NewNote("See this.", List.of(file), "web", null));
        return conversations.timeline(number).entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .attachments()
                .getFirst();
    }

    private byte[] content(Attachment attached) {
        return files.content(world.meridian.id(), number, attached.message(), attached.position())
                .orElseThrow();
    }

    private int stored() {
        return jdbc.sql("select count(*) from conversation.file").query(Integer.class).single();
    }
}
