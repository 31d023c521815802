package watchbill.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.State;
import watchbill.people.TeamId;

/// Finds conversations by the words of their messages.
@Repository
class SearchSql {

    /// PostgreSQL's sign that a statement was given up.
    private static final String GIVEN_UP = "57014";

    /// Each search is planned for what it asks, and given up before anybody gives up waiting. Both end with the
    /// transaction.
    private static final String PREPARE =
            """
            select set_config('plan_cache_mode', 'force_custom_plan', true),
                   set_config('statement_timeout', '3000', true)
            """;

    /// Of the newest messages, how many have what.
    private static final String SHARES =
            """
            select count(*)%s
              from (select words from search.entry
                     where team_id = :team
                     order by conversation desc, message_id desc
                     limit :telling) newest
            """;

    /// Through the index of words.
    private static final String LOOK_UP =
            """
            select distinct conversation
              from search.entry
             where team_id = :team and words @@ to_tsquery('simple', :words)
             limit :limit
            """;

    /// Along the arrivals, back from the latest, or among those that were looked up.
    private static final String SELECT =
            """
            select c.number
              from conversation.conversation c
             where c.team_id = :team
               and c.merged_into is null
               and (cast(:states as text[]) is null or c.state = any (:states))
               and (cast(:kind as text) is null or c.kind = :kind)
               and (cast(:topic as bigint) is null or c.topic_id = :topic)
               and (cast(:component as text) is null or c.component = :component)
               and (cast(:site as text) is null or c.site = :site)
               and (cast(:owner as bigint) is null or c.owner_id = :owner)
               and (cast(:requester as text) is null or c.requester_email = :requester)
               and (cast(:from as timestamptz) is null or c.arrived_at >= :from)
               and (cast(:until as timestamptz) is null or c.arrived_at < :until)
               and (cast(:among as bigint[]) is null or c.number = any (:among))
            """;

    /// The offset keeps the planner from looking up what is common instead of looking at each conversation.
    private static final String SAID =
            """
             exists (select from search.entry e
                      where e.team_id = :team and e.conversation = c.number
                        and e.words @@ to_tsquery('simple', :words%d)
                     offset 0)
            """;

    private static final String AFTER_THE_LAST =
            """
               and (c.arrived_at, c.number) <
                   ((select last.arrived_at from conversation.conversation last
                      where last.team_id = :team and last.number = :last), :last)
            """;

    private static final String LATEST_FIRST =
            " order by c.arrived_at desc, c.number desc limit :limit";

    private static final String HAS =
            "select exists (select from search.entry where team_id = :team and conversation = :conversation)";

    /// Of each conversation the message that says it, rather than one that only is called so.
    private static final String SAYING =
            """
            select n.number, m.author_name, left(m.text, 20000) as text
              from unnest(cast(:numbers as bigint[])) as n (number)
             cross join lateral (
                    select e.message_id
                      from search.entry e
                     where e.team_id = :team and e.conversation = n.number
                       and e.words @@ to_tsquery('simple', :words)
                     order by e.words @@ to_tsquery('simple', :said) desc, e.message_id
                     limit 1) found
              join conversation.message m on m.team_id = :team and m.id = found.message_id
            """;

    private final JdbcClient jdbc;

    SearchSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What somebody said in a conversation.
    record Saying(ConversationNumber conversation, String author, String text) {}

    /// Whether a statement took longer than [#prepare] lets it.
    static boolean isGivenUp(DataAccessException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException refusal
                && GIVEN_UP.equals(refusal.getSQLState());
    }

    void prepare() {
        jdbc.sql(PREPARE).query((_, _) -> true).single();
    }

    Shares shares(TeamId team, List<Clause> clauses) {
        var counts = new StringBuilder();
        var words = new HashMap<String, Object>();
        for (var clause : clauses) {
            counts.append(
                    ", count(*) filter (where words @@ to_tsquery('simple', :words%d))"
                            .formatted(words.size()));
            words.put("words" + words.size(), clause.loosely());
        }
        return jdbc.sql(SHARES.formatted(counts))
                .param("team", team.value())
                .param("telling", Shares.TELLING)
                .params(words)
                .query((row, _) -> shares(row, clauses.size()))
                .single();
    }

    private static Shares shares(ResultSet row, int clauses) throws SQLException {
        var having = new ArrayList<Integer>();
        for (var place = 0; place < clauses; place++) {
            having.add(row.getInt(place + 2));
        }
        return new Shares(row.getInt(1), having);
    }

    /// The conversations in which a clause is said, in no order.
    List<Long> lookUp(TeamId team, Clause clause, int limit) {
        return jdbc.sql(LOOK_UP)
                .param("team", team.value())
                .param("words", clause.tsquery())
                .param("limit", limit)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// @param among where to look; absent for everywhere
    List<ConversationNumber> find(
            TeamId team,
            SearchQuery query,
            @Nullable List<Long> among,
            @Nullable ConversationNumber last,
            int limit) {
        var words = new HashMap<String, Object>();
        var sql = SELECT + clauses(query, words) + (last == null ? "" : AFTER_THE_LAST);
        return jdbc.sql(sql + LATEST_FIRST)
                .param("team", team.value())
                .params(filter(query.filter()))
                .params(words)
                .param("from", utc(query.after()))
                .param("until", utc(query.before()))
                .param("among", among == null ? null : among.toArray(Long[]::new))
                .param("last", last == null ? null : last.value())
                .param("limit", limit)
                .query((row, _) -> new ConversationNumber(row.getLong(1)))
                .list();
    }

    private static String clauses(SearchQuery query, Map<String, Object> words) {
        var wanted = query.clauses().stream().map(clause -> " and" + said(clause, words));
        var said = wanted.collect(Collectors.joining());
        var unwanted = query.without().stream().map(clause -> " and not" + said(clause, words));
        return said + unwanted.collect(Collectors.joining());
    }

    private static String said(Clause clause, Map<String, Object> words) {
        var number = words.size();
        words.put("words" + number, clause.tsquery());
        return SAID.formatted(number);
    }

    private static Map<String, Object> filter(ConversationFilter filter) {
        var parts = new HashMap<String, Object>();
        parts.put("states", filter.states().isEmpty() ? null : codes(filter));
        parts.put("kind", filter.kind() == null ? null : filter.kind().code());
        parts.put("topic", filter.topic() == null ? null : filter.topic().value());
        parts.put("component", filter.component());
        parts.put("site", filter.site());
        parts.put("owner", filter.owner() == null ? null : filter.owner().value());
        parts.put("requester", filter.requester());
        return parts;
    }

    private static String[] codes(ConversationFilter filter) {
        return filter.states().stream().map(State::code).toArray(String[]::new);
    }

    boolean has(TeamId team, ConversationNumber conversation) {
        return jdbc.sql(HAS)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .query(Boolean.class)
                .single();
    }

    List<Saying> saying(TeamId team, List<ConversationNumber> numbers, List<Term> terms) {
        return jdbc.sql(SAYING)
                .param("team", team.value())
                .param(
                        "numbers",
                        numbers.stream().map(ConversationNumber::value).toArray(Long[]::new))
                .param("words", any(terms, Term::tsquery))
                .param("said", any(terms, Term::said))
                .query((row, _) ->
                        new Saying(
                                new ConversationNumber(row.getLong("number")),
                                row.getString("author_name"),
                                row.getString("text")))
                .list();
    }

    private static String any(List<Term> terms, Function<Term, String> form) {
        return terms.stream().map(form).collect(Collectors.joining(" | "));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
