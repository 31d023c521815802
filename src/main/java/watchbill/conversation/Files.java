package watchbill.conversation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import watchbill.people.TeamId;

/// The files of messages.
@Service
public class Files {

    private final FilesSql sql;

    Files(FilesSql sql) {
        this.sql = sql;
    }

    /// The bytes of an attachment, if the conversation has it.
    public Optional<byte[]> content(
            TeamId team, ConversationNumber conversation, MessageId message, int position) {
        return sql.content(team, conversation, message, position);
    }

    void attach(TeamId team, MessageId message, List<NewAttachment> files) {
        for (var position = 0; position < files.size(); position++) {
            attach(team, message, position, files.get(position));
        }
    }

    /// The content is read twice, once for its hash and once to be stored, and never as a whole.
    private void attach(TeamId team, MessageId message, int position, NewAttachment file) {
        try (var content = file.content().getInputStream()) {
            var size = file.content().contentLength();
            var sha256 = sha256(file.content());
            sql.store(sha256, content, size);
            sql.attach(team, message, position, file, size, sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<MessageId, List<Attachment>> attached(TeamId team, ConversationNumber conversation) {
        return sql.attached(team, conversation).stream()
                .collect(Collectors.groupingBy(Attachment::message));
    }

    private static byte[] sha256(Resource content) throws IOException {
        try (var digested =
                new DigestInputStream(
                        content.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return digested.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
