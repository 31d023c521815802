package watchbill.conversation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
            var file = files.get(position);
            sql.attach(team, message, position, file, sha256(file.content()));
        }
    }

    Map<MessageId, List<Attachment>> attached(TeamId team, ConversationNumber conversation) {
        return sql.attached(team, conversation).stream()
                .collect(Collectors.groupingBy(Attachment::message));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
