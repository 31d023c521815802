package watchbill.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
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
@Tag("R91")
class FilesTest {

    private static final int MEGABYTE = 1 << 20;

    private final Conversations conversations;
    private final Replies replies;
    private final Files files;
    private final Contents contents;
    private final Thumbnails thumbnails;
    private final JdbcClient jdbc;
    private final SampleWorld world;
    private final ConversationNumber number;

    FilesTest(
            Conversations conversations,
            Inquiries inquiries,
            Replies replies,
            Files files,
            Contents contents,
            Thumbnails thumbnails,
            JdbcClient jdbc,
            SampleWorld world) {
        this.conversations = conversations;
        this.replies = replies;
        this.files = files;
        this.contents = contents;
        this.thumbnails = thumbnails;
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
    void aFileIsReadFromItsMiddle() throws IOException {
        // given one of three pieces
        var bytes = new byte[600_000];
        new Random(8).nextBytes(bytes);
        var attached = note(new ByteArrayResource(bytes));

        // when somebody goes on with a download that broke off
        try (var content = stored(attached).getInputStream()) {
            content.skipNBytes(523_000);

            // then the rest comes
            assertThat(content.readAllBytes())
                    .isEqualTo(Arrays.copyOfRange(bytes, 523_000, 600_000));
        }
    }

    @Test
    void aPictureIsMadeSmallAfterwardsOnce() throws IOException {
        // given
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        var attached = note(new ByteArrayResource(bytes.toByteArray()));
        var broken = note(new ByteArrayResource(Arrays.copyOf(bytes.toByteArray(), 40)));
        assertThat(attached.pictured()).isFalse();

        // when
        assertThat(thumbnails.run(Instant.EPOCH)).isOne();
        assertThat(thumbnails.run(Instant.EPOCH)).isOne();

        // then the sound one has its small picture, and nothing is left to do
        assertThat(thumbnails.find(world.meridian.id(), attached)).isPresent();
        assertThat(thumbnails.find(world.meridian.id(), broken)).isEmpty();
        assertThat(thumbnails.run(Instant.EPOCH)).isZero();
    }

    @Test
    void anEmptyFileIsKept() throws IOException {
        var attached = note(new ByteArrayResource(new byte[0]));

        assertThat(attached.size()).isZero();
        assertThat(content(attached)).isEmpty();
    }

    @Test
    void whatNothingRefersToAnyMoreIsRemovedAndNothingElse() {
        // given one content in two notes, and another in one
        var twice = note(new ByteArrayResource("twice".getBytes(UTF_8)));
        note(new ByteArrayResource("twice".getBytes(UTF_8)));
        var once = note(new ByteArrayResource("once".getBytes(UTF_8)));
        contents.run(Instant.EPOCH);
        var before = stored();

        // when a message of each is gone
        remove(twice);
        remove(once);
        var looked = contents.run(Instant.EPOCH);

        // then the content that is still attached stays
        assertThat(looked).isEqualTo(2);
        assertThat(stored()).isEqualTo(before - 1);
        assertThat(contents.run(Instant.EPOCH)).isZero();
    }

    @Test
    void aContentThatComesBackBeforeItWasRemovedStays() throws IOException {
        var first = note(new ByteArrayResource("again".getBytes(UTF_8)));
        remove(first);

        var second = note(new ByteArrayResource("again".getBytes(UTF_8)));
        contents.run(Instant.EPOCH);

        assertThat(content(second)).asString().isEqualTo("again");
    }

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        var before = stored();

        var first = note(new ByteArrayResource("Time 12".getBytes(UTF_8)));
        var second = note(new ByteArrayResource("Time 12".getBytes(UTF_8)));

        assertThat(first.sha256()).isEqualTo(second.sha256());
        assertThat(content(second)).asString().isEqualTo("Time 12");
        assertThat(stored()).isEqualTo(before + 1);
    }

    private Attachment note(Resource content) {
        var file = new NewAttachment("holes.png", content, false);
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

    private byte[] content(Attachment attached) throws IOException {
        return stored(attached).getContentAsByteArray();
    }

    private Resource stored(Attachment attached) {
        return files.find(world.meridian.id(), number, attached.message(), attached.position())
                .orElseThrow()
                .content();
    }

    private void remove(Attachment attached) {
        jdbc.sql("delete from conversation.attachment where message_id = :message")
                .param("message", attached.message().value())
                .update();
    }

    private int stored() {
        return jdbc.sql("select count(*) from conversation.content").query(Integer.class).single();
    }
}
