package watchbill.conversation;

import static watchbill.conversation.Columns.utc;
import static watchbill.conversation.ConversationSql.COLUMNS;
import static watchbill.conversation.ConversationSql.CONVERSATION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// What was written since an entry, along index `message_by_id`.
@Repository
class NewsSql {

    private static final String LATEST =
            "select id from conversation.message where at <= :at order by id desc limit 1";

    /// Of what happened by itself only ends and new beginnings are news, known by the signs that stand beside them.
    private static final String LATELY =
            """
            select m.conversation,
                   max(m.id) as latest,
                   bool_or(m.direction = 'in' and m.at = c.arrived_at) as arrived,
                   count(*) filter (where m.direction = 'in') as from_customer,
                   count(*) filter (where m.direction = 'out') as answers,
                   count(*) filter (where m.direction = 'note') as notes
              from conversation.message m
              join conversation.conversation c on c.team_id = m.team_id and c.number = m.conversation
             where m.team_id = :team and m.id > :after and m.id <= :upTo and m.taken_from is null
               and c.merged_into is null and c.state <> 'archived'
               and (m.direction <> 'event' or m.icon in ('circle-check', 'circle-minus', 'arrow-back-up'))
            """;

    /// Who follows what was merged goes on with what it was merged into.
    private static final String OF_READER =
            """
               and m.person_id is distinct from :reader
               and not (m.direction = 'in' and c.owner_id = :reader)
               and (c.component in (:components)
                    or c.number in (:conversations)
                    or exists (select from conversation.conversation j
                                where j.team_id = c.team_id and j.merged_into = c.number
                                  and j.number in (:conversations)))
            """;

    private static final String LATEST_FIRST =
            " group by m.conversation order by latest desc limit :limit";

    private final JdbcClient jdbc;

    NewsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MessageId latest(Instant at) {
        return jdbc.sql(LATEST)
                .param("at", utc(at))
                .query((row, _) -> new MessageId(row.getLong(1)))
                .optional()
                .orElse(new MessageId(0));
    }

    List<News> since(TeamId team, MessageId after, MessageId upTo, int limit) {
        return of(jdbc.sql(selecting(LATELY)), team, after, upTo, limit);
    }

    List<News> since(
            TeamId team,
            MessageId after,
            MessageId upTo,
            Set<ConversationNumber> conversations,
            Set<String> components,
            PersonId reader,
            int limit) {
        var statement =
                jdbc.sql(selecting(LATELY + OF_READER))
                        .param("reader", reader.value())
                        .param("components", orNone(components, ""))
                        .param(
                                "conversations",
                                orNone(
                                        conversations.stream()
                                                .map(ConversationNumber::value)
                                                .toList(),
                                        0L));
        return of(statement, team, after, upTo, limit);
    }

    private static String selecting(String lately) {
        return "select "
                + COLUMNS
                + ", lately.arrived, lately.from_customer, lately.answers, lately.notes from ("
                + lately
                + LATEST_FIRST
                + ") lately join conversation.conversation c"
                + " on c.team_id = :team and c.number = lately.conversation order by lately.latest desc";
    }

    /// A list in SQL has at least one value.
    private static <T> Collection<T> orNone(Collection<T> values, T none) {
        return values.isEmpty() ? List.of(none) : values;
    }

    private static List<News> of(
            JdbcClient.StatementSpec statement,
            TeamId team,
            MessageId after,
            MessageId upTo,
            int limit) {
        return statement
                .param("team", team.value())
                .param("after", after.value())
                .param("upTo", upTo.value())
                .param("limit", limit)
                .query((row, index) -> news(row, index))
                .list();
    }

    private static News news(ResultSet row, int index) throws SQLException {
        return new News(
                CONVERSATION.mapRow(row, index),
                row.getBoolean("arrived"),
                row.getInt("from_customer"),
                row.getInt("answers"),
                row.getInt("notes"));
    }
}
