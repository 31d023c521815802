package watchbill.conversation;

import java.io.IOException;
import java.time.Instant;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import watchbill.duework.DueWork;
import watchbill.people.TeamId;

/// Keeps what is in files: each content once for each team, for as long as an attachment refers to it.
///
/// Nothing of it is ever in memory as a whole; one piece is.
@Component
class Contents implements DueWork {

    private final ContentSql sql;

    Contents(ContentSql sql) {
        this.sql = sql;
    }

    /// Stores a content, unless the team has it already.
    ///
    /// @param content what the fingerprint was taken of; read a second time
    void keep(TeamId team, Fingerprint fingerprint, Resource content) throws IOException {
        if (!sql.keep(team, fingerprint)) {
            return;
        }
        try (var bytes = content.getInputStream()) {
            var position = 0;
            for (var piece = bytes.readNBytes(Pieces.LENGTH);
                    piece.length > 0;
                    piece = bytes.readNBytes(Pieces.LENGTH)) {
                sql.add(team, fingerprint, position++, piece);
            }
        }
    }

    /// The content, to be read piece by piece. It is looked for when it is read.
    Resource open(TeamId team, Fingerprint fingerprint) {
        return new StoredContent(
                fingerprint,
                position ->
                        sql.piece(team, fingerprint, position)
                                .orElseThrow(() ->
                                        new IllegalStateException(
                                                "Piece %d of content %s is missing. Maybe it was removed while it was read."
                                                        .formatted(position, fingerprint.hex()))));
    }

    @Override
    public String name() {
        return "files that nothing refers to";
    }

    @Override
    public int run(Instant now) {
        return sql.removeReleased();
    }
}
