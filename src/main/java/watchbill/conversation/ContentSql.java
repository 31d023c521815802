package watchbill.conversation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// What is in files, in pieces, by the hash of the whole.
@Repository
class ContentSql {

    /// Locks the row until the transaction ends, so that a content that was let go of cannot vanish below a new attachment.
    /// A row that no transaction has changed or locked since it was made has no `xmax`: it is new.
    private static final String KEEP =
            """
            insert into conversation.content (team_id, sha256, size)
            values (:team, :sha256, :size)
                on conflict (team_id, sha256) do update set released = false
            returning xmax = 0 as is_new
            """;

    private static final String ADD =
            """
            insert into conversation.piece (team_id, sha256, position, bytes)
            values (:team, :sha256, :position, :bytes)
            """;

    private static final String PIECE =
            """
            select bytes from conversation.piece
             where team_id = :team and sha256 = :sha256 and position = :position
            """;

    /// Whoever attaches a content at the same time holds its row, which is then passed over.
    private static final String REMOVE_RELEASED =
            """
            with found as (
              select c.team_id, c.sha256,
                     exists (select from conversation.attachment a
                              where a.team_id = c.team_id and a.sha256 = c.sha256) as used
                from conversation.content c
               where c.released
               limit 20
                 for update skip locked
            ), removed as (
              delete from conversation.content c
               using found
               where c.team_id = found.team_id and c.sha256 = found.sha256 and not found.used
            ), kept as (
              update conversation.content c
                 set released = false
                from found
               where c.team_id = found.team_id and c.sha256 = found.sha256 and found.used
            )
            select count(*) from found
            """;

    private final JdbcClient jdbc;

    ContentSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether it is new, and its pieces are still to be added
    boolean keep(TeamId team, Fingerprint content) {
        return jdbc.sql(KEEP)
                .param("team", team.value())
                .param("sha256", content.sha256())
                .param("size", content.size())
                .query(Boolean.class)
                .single();
    }

    void add(TeamId team, Fingerprint content, int position, byte[] bytes) {
        jdbc.sql(ADD)
                .param("team", team.value())
                .param("sha256", content.sha256())
                .param("position", position)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> piece(TeamId team, Fingerprint content, int position) {
        return jdbc.sql(PIECE)
                .param("team", team.value())
                .param("sha256", content.sha256())
                .param("position", position)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /// @return how many were looked at
    int removeReleased() {
        return jdbc.sql(REMOVE_RELEASED).query(Integer.class).single();
    }
}
