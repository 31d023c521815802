package watchbill.conversation;

import static watchbill.conversation.TimelineSql.TOGETHER;

import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Files, by the hash of their content, and where they are attached.
@Repository
class FilesSql {

    /// The same content is stored once, however many messages carry it.
    private static final String STORE =
            """
            insert into conversation.file (sha256, content) values (:sha256, :content) on conflict do nothing
            """;

    private static final String ATTACH =
            """
            insert into conversation.attachment (team_id, message_id, position, name, type, size, sha256, inline)
            values (:team, :message, :position, :name, :type, :size, :sha256, :inline)
            """;

    private static final String ATTACHED =
            """
            select a.message_id, a.position, a.name, a.type, a.size, a.sha256, a.inline
              from conversation.attachment a
              join conversation.message m on m.team_id = a.team_id and m.id = a.message_id
             where m.team_id = :team and m.conversation =
            """
                    + TOGETHER
                    + " order by a.message_id, a.position";

    private static final String CONTENT =
            """
            select f.content
              from conversation.attachment a
              join conversation.message m on m.team_id = a.team_id and m.id = a.message_id
              join conversation.file f on f.sha256 = a.sha256
             where m.team_id = :team and a.message_id = :message and a.position = :position
               and m.conversation =
            """
                    + TOGETHER;

    private final JdbcClient jdbc;

    FilesSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(byte[] sha256, InputStream content, long size) {
        jdbc.sql(STORE)
                .param("sha256", sha256)
                .param("content", new SqlBinaryValue(content, size))
                .update();
    }

    void attach(
            TeamId team,
            MessageId message,
            int position,
            NewAttachment file,
            long size,
            byte[] sha256) {
        jdbc.sql(ATTACH)
                .param("team", team.value())
                .param("message", message.value())
                .param("position", position)
                .param("name", file.name())
                .param("type", file.type())
                .param("size", size)
                .param("sha256", sha256)
                .param("inline", file.inline())
                .update();
    }

    List<Attachment> attached(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(ATTACHED)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query((row, _) ->
                        new Attachment(
                                new MessageId(row.getLong("message_id")),
                                row.getInt("position"),
                                row.getString("name"),
                                row.getString("type"),
                                row.getLong("size"),
                                HexFormat.of().formatHex(row.getBytes("sha256")),
                                row.getBoolean("inline")))
                .list();
    }

    Optional<byte[]> content(
            TeamId team, ConversationNumber conversation, MessageId message, int position) {
        return jdbc.sql(CONTENT)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("message", message.value())
                .param("position", position)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}
