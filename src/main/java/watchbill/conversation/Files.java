package watchbill.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;
import watchbill.people.TeamId;

/// The files of messages.
@Service
public class Files {

    private final FilesSql sql;
    private final Contents contents;
    private final ThumbnailSql thumbnails;
    private final FileLimit limit;

    /// @param largest `WATCHBILL_FILE_LIMIT`
    Files(
            FilesSql sql,
            Contents contents,
            ThumbnailSql thumbnails,
            @Value("${watchbill.file-limit:25MB}") String largest) {
        this.sql = sql;
        this.contents = contents;
        this.thumbnails = thumbnails;
        this.limit = new FileLimit(DataSize.parse(largest));
    }

    /// How large one file may be.
    public FileLimit limit() {
        return limit;
    }

    /// What is said about each file that is too large to be kept; nothing if all are kept.
    public List<String> leftOut(List<NewAttachment> files) {
        return limit.sort(files).leftOut();
    }

    /// A file of a message with its content, if the conversation has it.
    public Optional<StoredFile> find(
            TeamId team, ConversationNumber conversation, MessageId message, int position) {
        return sql.find(team, conversation, message, position)
                .map(file -> new StoredFile(file, contents.open(team, file.fingerprint())));
    }

    /// The end of a file that is text; nothing of any other.
    ///
    /// @param most how many lines
    public Optional<TextTail> tail(StoredFile stored, int most) {
        try {
            return TextTail.of(stored.content(), most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Those who store the same files at once wait for each other in the order of the contents, never in a circle.
    void attach(TeamId team, MessageId message, List<NewAttachment> files) {
        IntStream.range(0, files.size())
                .mapToObj(position -> Read.of(position, files.get(position)))
                .sorted(Comparator.comparing(Read::fingerprint))
                .forEach(read -> attach(team, message, read));
    }

    /// The content is read twice, once for its fingerprint and once to be stored, and never as a whole.
    private void attach(TeamId team, MessageId message, Read read) {
        try {
            contents.keep(team, read.fingerprint(), read.file().content());
            if (Thumbnail.isOf(read.type())) {
                thumbnails.askFor(team, read.fingerprint());
            }
            sql.attach(
                    team, message, read.position(), read.file(), read.type(), read.fingerprint());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Attachment> of(TeamId team, ConversationNumber conversation, MessageId message) {
        return attached(team, conversation).getOrDefault(message, List.of());
    }

    Map<MessageId, List<Attachment>> attached(TeamId team, ConversationNumber conversation) {
        return sql.attached(team, conversation).stream()
                .collect(Collectors.groupingBy(Attachment::message));
    }

    /// A new file whose content was read once.
    private record Read(int position, NewAttachment file, String type, Fingerprint fingerprint) {

        static Read of(int position, NewAttachment file) {
            try (var start = file.content().getInputStream()) {
                return new Read(
                        position,
                        file,
                        FileType.of(file.name(), start.readNBytes(FileType.TELLING)),
                        Fingerprint.of(file.content().getInputStream()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
