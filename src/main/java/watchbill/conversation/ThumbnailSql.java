package watchbill.conversation;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Small pictures, made or still to be made.
@Repository
class ThumbnailSql {

    private static final String ASK_FOR =
            """
            insert into conversation.thumbnail (team_id, sha256, state) values (:team, :sha256, 'waiting')
                on conflict do nothing
            """;

    /// Servers that run side by side skip each other's pictures.
    private static final String TAKE =
            """
            select t.team_id, t.sha256, c.size
              from conversation.thumbnail t
              join conversation.content c on c.team_id = t.team_id and c.sha256 = t.sha256
             where t.state = 'waiting'
             limit 1
               for update of t skip locked
            """;

    private static final String KEEP =
            """
            update conversation.thumbnail
               set state = 'made', type = :type, bytes = :bytes
             where team_id = :team and sha256 = :sha256
            """;

    private static final String GIVE_UP =
            """
            update conversation.thumbnail set state = 'impossible' where team_id = :team and sha256 = :sha256
            """;

    private static final String FIND =
            """
            select type, bytes from conversation.thumbnail
             where team_id = :team and sha256 = :sha256 and state = 'made'
            """;

    private final JdbcClient jdbc;

    ThumbnailSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A picture that waits to be made small.
    record Waiting(TeamId team, Fingerprint content) {}

    void askFor(TeamId team, Fingerprint content) {
        about(ASK_FOR, team, content).update();
    }

    Optional<Waiting> take() {
        return jdbc.sql(TAKE)
                .query((row, _) ->
                        new Waiting(
                                new TeamId(row.getLong("team_id")),
                                new Fingerprint(
                                        HexFormat.of().formatHex(row.getBytes("sha256")),
                                        row.getLong("size"))))
                .optional();
    }

    void keep(Waiting waiting, Thumbnail made) {
        about(KEEP, waiting.team(), waiting.content())
                .param("type", made.type())
                .param("bytes", made.bytes())
                .update();
    }

    void giveUp(Waiting waiting) {
        about(GIVE_UP, waiting.team(), waiting.content()).update();
    }

    Optional<Thumbnail> find(TeamId team, Fingerprint content) {
        return about(FIND, team, content)
                .query((row, _) -> new Thumbnail(row.getString("type"), row.getBytes("bytes")))
                .optional();
    }

    private JdbcClient.StatementSpec about(String sql, TeamId team, Fingerprint content) {
        return jdbc.sql(sql).param("team", team.value()).param("sha256", content.sha256());
    }
}
