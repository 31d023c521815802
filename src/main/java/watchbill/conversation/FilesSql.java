package watchbill.conversation;

import static watchbill.conversation.TimelineSql.TOGETHER;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Which files are attached to which messages.
@Repository
class FilesSql {

    private static final String ATTACH =
            """
            insert into conversation.attachment (team_id, message_id, position, name, type, size, sha256, inline)
            values (:team, :message, :position, :name, :type, :size, :sha256, :inline)
            """;

    private static final RowMapper<Attachment> ATTACHMENT =
            (row, _) ->
                    new Attachment(
                            new MessageId(row.getLong("message_id")),
                            row.getInt("position"),
                            row.getString("name"),
                            row.getString("type"),
                            row.getLong("size"),
                            HexFormat.of().formatHex(row.getBytes("sha256")),
                            row.getBoolean("inline"),
                            row.getBoolean("pictured"));

    private static final String ATTACHMENTS =
            """
            select a.message_id, a.position, a.name, a.type, a.size, a.sha256, a.inline,
                   exists (select from conversation.thumbnail t
                            where t.team_id = a.team_id and t.sha256 = a.sha256 and t.state = 'made') as pictured
              from conversation.attachment a
              join conversation.message m on m.team_id = a.team_id and m.id = a.message_id
             where m.team_id = :team and m.conversation =
            """
                    + TOGETHER;

    private static final String ATTACHED = ATTACHMENTS + " order by a.message_id, a.position";

    private static final String ONE =
            ATTACHMENTS + " and a.message_id = :message and a.position = :position";

    private final JdbcClient jdbc;

    FilesSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void attach(
            TeamId team,
            MessageId message,
            int position,
            NewAttachment file,
            String type,
            Fingerprint content) {
        jdbc.sql(ATTACH)
                .param("team", team.value())
                .param("message", message.value())
                .param("position", position)
                .param("name", file.name())
                .param("type", type)
                .param("size", content.size())
                .param("sha256", content.sha256())
                .param("inline", file.inline())
                .update();
    }

    List<Attachment> attached(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(ATTACHED)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query(ATTACHMENT)
                .list();
    }

    Optional<Attachment> find(
            TeamId team, ConversationNumber conversation, MessageId message, int position) {
        return jdbc.sql(ONE)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("message", message.value())
                .param("position", position)
                .query(ATTACHMENT)
                .optional();
    }
}
