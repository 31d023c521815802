package watchbill.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duework.DueWork;
import watchbill.people.TeamId;

/// Makes pictures small, one after the other, once the message that brought them is safe. Whatever a picture does to
/// those who decode it, no mail waits for it.
@Service
public class Thumbnails implements DueWork {

    private final ThumbnailSql sql;
    private final Contents contents;

    Thumbnails(ThumbnailSql sql, Contents contents) {
        this.sql = sql;
        this.contents = contents;
    }

    /// A file as a small picture, if it is one and has been made.
    public Optional<Thumbnail> find(TeamId team, Attachment file) {
        return sql.find(team, file.fingerprint());
    }

    @Override
    public String name() {
        return "small pictures";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        var waiting = sql.take();
        waiting.ifPresent(picture ->
                made(picture)
                        .ifPresentOrElse(
                                made -> sql.keep(picture, made), () -> sql.giveUp(picture)));
        return waiting.isPresent() ? 1 : 0;
    }

    private Optional<Thumbnail> made(ThumbnailSql.Waiting picture) {
        try {
            return Thumbnail.of(contents.open(picture.team(), picture.content()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
