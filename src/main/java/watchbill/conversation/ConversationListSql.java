package watchbill.conversation;

import static watchbill.conversation.Columns.utc;
import static watchbill.conversation.ConversationSql.COLUMNS;
import static watchbill.conversation.ConversationSql.CONVERSATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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

    /// Along index `waiting`.
    private static final String WAITING =
            SELECT
                    + """
                      and c.owner_id = :owner and c.waiting_since is not null and c.promised_news is null
                    order by c.waiting_since
                    limit :limit
                    """;

    private static final String COUNT_WAITING =
            """
            select count(*) from conversation.conversation
             where team_id = :team and owner_id = :owner
               and waiting_since is not null and promised_news is null
            """;

    /// Index `waiting` holds nothing but what waits, so that the cost grows with that alone.
    private static final String WAITING_OF_TEAM =
            SELECT
                    + """
                      and c.waiting_since >= :from and c.waiting_since < :until and c.promised_news is null
                    order by c.waiting_since
                    limit :limit
                    """;

    private static final String COUNT_WAITING_OF_TEAM =
            """
            select width_bucket(waiting_since, cast(:edges as timestamptz[])) as bucket,
                   count(*) as conversations
              from conversation.conversation
             where team_id = :team and waiting_since is not null and promised_news is null
             group by bucket
            """;

    /// Along index `active`; promises are few.
    private static final String PROMISED =
            SELECT
                    + """
                      and c.owner_id = :owner and c.promised_news is not null and c.resolved_at is null
                    order by c.promised_news
                    limit :limit
                    """;

    private static final String COUNTS =
            """
            select state, count(*) as conversations
              from conversation.conversation
             where team_id = :team and owner_id = :owner and resolved_at is null
             group by state
            """;

    private static final String BEFORE = " and c.number < :before";
    private static final String IN_STATES = " and c.state in (:states)";
    private static final String OF_OWNER = " and c.owner_id = :owner";
    private static final String OF_REQUESTER = " and c.requester_email = :requester";
    private static final String NEWEST_FIRST = " order by c.number desc limit :limit";

    private static final String OF = SELECT + " and c.number in (:numbers)";

    private static final String ARRIVED =
            """
            select count(*) from conversation.conversation
             where team_id = :team and arrived_at >= :from and arrived_at < :to
            """;

    private static final String RESOLVED =
            """
            select count(*) from conversation.conversation
             where team_id = :team and resolved_at >= :from and resolved_at < :to and state = 'resolved'
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

    List<Conversation> waiting(TeamId team, PersonId owner, int limit) {
        return ofOwner(WAITING, team, owner, limit);
    }

    int countWaiting(TeamId team, PersonId owner) {
        return jdbc.sql(COUNT_WAITING)
                .param("team", team.value())
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    List<Conversation> waiting(TeamId team, Instant from, Instant until, int limit) {
        return jdbc.sql(WAITING_OF_TEAM)
                .param("team", team.value())
                .param("from", utc(from))
                .param("until", utc(until))
                .param("limit", limit)
                .query(CONVERSATION)
                .list();
    }

    List<Integer> countWaiting(TeamId team, List<Instant> edges) {
        var counts = new ArrayList<>(Collections.nCopies(edges.size() + 1, 0));
        jdbc.sql(COUNT_WAITING_OF_TEAM)
                .param("team", team.value())
                .param("edges", edges.stream().map(Instant::toString).toArray(String[]::new))
                .query(row -> {
                    counts.set(row.getInt("bucket"), row.getInt("conversations"));
                });
        return counts;
    }

    List<Conversation> promised(TeamId team, PersonId owner, int limit) {
        return ofOwner(PROMISED, team, owner, limit);
    }

    Map<State, Integer> counts(TeamId team, PersonId owner) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql(COUNTS)
                .param("team", team.value())
                .param("owner", owner.value())
                .query(row -> {
                    counts.put(State.of(row.getString("state")), row.getInt("conversations"));
                });
        return counts;
    }

    List<Conversation> page(
            TeamId team,
            ConversationFilter filter,
            @Nullable ConversationNumber before,
            int limit) {
        var sql =
                SELECT
                        + (before == null ? "" : BEFORE)
                        + (filter.states().isEmpty() ? "" : IN_STATES)
                        + (filter.owner() == null ? "" : OF_OWNER)
                        + (filter.requester() == null ? "" : OF_REQUESTER)
                        + NEWEST_FIRST;
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("before", before == null ? 0 : before.value())
                .param("states", filter.states().stream().map(State::code).toList())
                .param("owner", filter.owner() == null ? 0 : filter.owner().value())
                .param("requester", filter.requester())
                .param("limit", limit)
                .query(CONVERSATION)
                .list();
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

    private List<Conversation> ofOwner(String sql, TeamId team, PersonId owner, int limit) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("owner", owner.value())
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
