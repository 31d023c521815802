package watchbill.conversation;

import static watchbill.conversation.Columns.utc;
import static watchbill.conversation.ConversationSql.COLUMNS;
import static watchbill.conversation.ConversationSql.CONVERSATION;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Lists of conversations, each along an index.
@Repository
class ConversationListSql {

    private static final String SELECT =
            "select " + COLUMNS + " from conversation.conversation c where c.team_id = :team";

    private static final String COUNTS =
            """
            select state, count(*) as conversations
              from conversation.conversation
             where team_id = :team and owner_id = :owner and resolved_at is null
             group by state
            """;

    private static final String BEFORE = " and c.number < :before";

    /// Along index `not_archived`.
    private static final String NOT_ARCHIVED = " and c.state <> 'archived'";

    private static final String IN_STATES = " and c.state in (:states)";
    private static final String OPEN = " and c.resolved_at is null";
    private static final String OF_KIND = " and c.kind = :kind";
    private static final String OF_TOPIC = " and c.topic_id = :topic";
    private static final String OF_COMPONENT = " and c.component = :component";
    private static final String AT_SITE = " and c.site = :site";
    private static final String OF_OWNER = " and c.owner_id = :owner";
    private static final String OF_REQUESTER = " and c.requester_email = :requester";
    private static final String NOT_MERGED = " and c.merged_into is null";
    private static final String NEWEST_FIRST = " order by c.number desc limit :limit";

    private static final String OF = SELECT + " and c.number in (:numbers)";

    private static final String ARRIVED =
            """
            select count(*) from conversation.conversation
             where team_id = :team and arrived_at >= :from and arrived_at < :to and merged_into is null
               and state <> 'archived'
            """;

    private static final String RESOLVED =
            """
            select count(*) from conversation.conversation
             where team_id = :team and resolved_at >= :from and resolved_at < :to and state = 'resolved'
               and merged_into is null
            """;

    private static final String ARRIVED_AND_ACTIVE =
            SELECT
                    + """
                      and c.arrived_at >= :from and c.arrived_at < :to and c.resolved_at is null
                    order by c.arrived_at
                    limit :limit
                    """;

    private static final String ACTIVE =
            SELECT
                    + """
                      and c.resolved_at is null
                    order by c.waiting_since nulls last, c.number
                    limit :limit
                    """;

    private final JdbcClient jdbc;

    ConversationListSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<State, Integer> counts(TeamId team, PersonId owner) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql(COUNTS)
                .param("team", team.value())
                .param("owner", owner.value())
                .query(row -> {
                    counts.put(
                            Coded.of(State.class, row.getString("state")),
                            row.getInt("conversations"));
                });
        return counts;
    }

    List<Conversation> page(
            TeamId team,
            ConversationFilter filter,
            @Nullable ConversationNumber before,
            int limit) {
        return jdbc.sql(
                        SELECT
                                + (before == null ? "" : BEFORE)
                                + fitting(filter)
                                + NOT_MERGED
                                + NEWEST_FIRST)
                .param("team", team.value())
                .param("before", before == null ? 0 : before.value())
                .param("states", filter.states().stream().map(State::code).toList())
                .param("kind", filter.kind() == null ? "" : filter.kind().code())
                .param("topic", filter.topic() == null ? 0 : filter.topic().value())
                .param("component", filter.component())
                .param("site", filter.site())
                .param("owner", filter.owner() == null ? 0 : filter.owner().value())
                .param("requester", filter.requester())
                .param("limit", limit)
                .query(CONVERSATION)
                .list();
    }

    private static String fitting(ConversationFilter filter) {
        return (filter.states().isEmpty() ? "" : IN_STATES)
                + (filter.withArchive() ? "" : NOT_ARCHIVED)
                + (filter.openOnly() ? OPEN : "")
                + (filter.kind() == null ? "" : OF_KIND)
                + (filter.topic() == null ? "" : OF_TOPIC)
                + (filter.component() == null ? "" : OF_COMPONENT)
                + (filter.site() == null ? "" : AT_SITE)
                + (filter.owner() == null ? "" : OF_OWNER)
                + (filter.requester() == null ? "" : OF_REQUESTER);
    }

    List<Conversation> of(TeamId team, List<ConversationNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var found =
                jdbc
                        .sql(OF)
                        .param("team", team.value())
                        .param("numbers", numbers.stream().map(ConversationNumber::value).toList())
                        .query(CONVERSATION)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Conversation::number, Function.identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    int arrived(TeamId team, Instant from, Instant to) {
        return count(ARRIVED, team, from, to);
    }

    int resolved(TeamId team, Instant from, Instant to) {
        return count(RESOLVED, team, from, to);
    }

    List<Conversation> arrivedAndActive(TeamId team, Instant from, Instant to, int limit) {
        return jdbc.sql(ARRIVED_AND_ACTIVE)
                .param("team", team.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .param("limit", limit)
                .query(CONVERSATION)
                .list();
    }

    List<Conversation> active(TeamId team, int limit) {
        return jdbc.sql(ACTIVE)
                .param("team", team.value())
                .param("limit", limit)
                .query(CONVERSATION)
                .list();
    }

    private int count(String sql, TeamId team, Instant from, Instant to) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(Integer.class)
                .single();
    }
}
