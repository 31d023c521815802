package watchbill.conversation;

import static watchbill.conversation.Columns.required;
import static watchbill.conversation.Columns.utc;
import static watchbill.conversation.ConversationSql.COLUMNS;
import static watchbill.conversation.ConversationSql.CONVERSATION;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;

/// What was merged, and what it was before. A conversation is kept as its whole row, so that what is restored is what it
/// was, whatever columns it has.
@Repository
class MergeSql {

    private static final String KEEP =
            """
            insert into conversation.merge
                   (team_id, merged, merged_into, by_id, at, merged_before, into_before, into_after)
            select m.team_id, m.number, i.number, :by, :at, to_jsonb(m), to_jsonb(i), to_jsonb(i)
              from conversation.conversation m
              join conversation.conversation i on i.team_id = m.team_id and i.number = :into
             where m.team_id = :team and m.number = :merged
            """;

    private static final String KEEP_WHAT_IT_BECAME =
            """
            update conversation.merge k set into_after = to_jsonb(c)
              from conversation.conversation c
             where k.team_id = :team and k.merged = :merged and c.team_id = k.team_id and c.number = k.merged_into
            """;

    private static final String POINT =
            """
            update conversation.conversation set merged_into = :into
             where team_id = :team and number = :merged
            """;

    /// The earlier arrival counts (A48).
    private static final String ARRIVE_FIRST =
            """
            update conversation.conversation c
               set arrived_at = least(c.arrived_at, m.arrived_at), first_contact = least(c.first_contact, m.first_contact)
              from conversation.conversation m
             where c.team_id = :team and c.number = :into and m.team_id = c.team_id and m.number = :merged
            """;

    /// Those who are there already stay as they are.
    private static final String BRING_FOLLOWERS =
            """
            insert into conversation.follower (team_id, conversation, email, name, came_with)
            select i.team_id, i.number, came.email, came.name, :merged
              from conversation.conversation i
             cross join lateral
                   (select requester_email as email, requester_name as name from conversation.conversation
                     where team_id = :team and number = :merged and requester_email is not null
                     union all
                    select email, name from conversation.follower
                     where team_id = :team and conversation = :merged) came
             where i.team_id = :team and i.number = :into and came.email is distinct from i.requester_email
            on conflict do nothing
            """;

    private static final String FOLLOWERS_LEAVE =
            """
            delete from conversation.follower
             where team_id = :team and conversation = :into and came_with = :merged
            """;

    private static final String ROW =
            "select "
                    + COLUMNS
                    + """
                    , k.by_id, k.at
                      from conversation.merge k
                     cross join lateral jsonb_populate_record(cast(null as conversation.conversation), k.%s) c
                     where k.team_id = :team and k.merged = :merged
                    """;

    private static final String MERGED_BEFORE = ROW.formatted("merged_before");
    private static final String INTO_BEFORE = ROW.formatted("into_before");
    private static final String INTO_AFTER = ROW.formatted("into_after");

    /// The latest, which alone can be taken back: what was before an earlier one is no longer known for sure.
    private static final String LATEST =
            """
            select merged from conversation.merge
             where team_id = :team and merged_into = :into
             order by at desc, merged desc
             limit 1
            """;

    /// All that the merge changed; what nothing can change while it is merged is as it was.
    private static final String RESTORE_MERGED =
            """
            update conversation.conversation c
               set state = b.state, waiting_since = b.waiting_since, customer_wrote = b.customer_wrote,
                   promised_news = b.promised_news, promise_told_at = b.promise_told_at,
                   resolved_at = b.resolved_at, outcome = b.outcome, answer_id = b.answer_id,
                   referred = b.referred, reopened = b.reopened, merged_into = null
              from conversation.merge k
             cross join lateral jsonb_populate_record(cast(null as conversation.conversation), k.merged_before) b
             where k.team_id = :team and k.merged = :merged and c.team_id = k.team_id and c.number = k.merged
            """;

    private static final String RESTORE_ARRIVAL =
            """
            update conversation.conversation c
               set arrived_at = b.arrived_at, first_contact = b.first_contact
              from conversation.merge k
             cross join lateral jsonb_populate_record(cast(null as conversation.conversation), k.into_before) b
             where k.team_id = :team and k.merged = :merged and c.team_id = k.team_id and c.number = k.merged_into
            """;

    private static final String FORGET =
            "delete from conversation.merge where team_id = :team and merged = :merged";

    private final JdbcClient jdbc;

    MergeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Conversation merged, Conversation into, PersonId by, Instant at) {
        about(KEEP, merged)
                .param("into", into.number().value())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    void keepWhatItBecame(Conversation merged) {
        about(KEEP_WHAT_IT_BECAME, merged).update();
    }

    /// Once the merged conversation is over.
    void join(Conversation merged, Conversation into) {
        about(POINT, merged).param("into", into.number().value()).update();
        about(ARRIVE_FIRST, merged).param("into", into.number().value()).update();
        about(BRING_FOLLOWERS, merged).param("into", into.number().value()).update();
    }

    void separate(Conversation merged, Conversation into) {
        about(RESTORE_MERGED, merged).update();
        about(RESTORE_ARRIVAL, merged).update();
        about(FOLLOWERS_LEAVE, merged).param("into", into.number().value()).update();
        about(FORGET, merged).update();
    }

    Optional<Merge> find(Conversation merged) {
        return row(MERGED_BEFORE, merged)
                .flatMap(before ->
                        row(INTO_BEFORE, merged)
                                .flatMap(into ->
                                        about(INTO_AFTER, merged)
                                                .query((row, at) ->
                                                        new Merge(
                                                                before,
                                                                into,
                                                                CONVERSATION.mapRow(row, at),
                                                                new PersonId(row.getLong("by_id")),
                                                                required(row, "at")))
                                                .optional()));
    }

    Optional<ConversationNumber> latest(Conversation into) {
        return jdbc.sql(LATEST)
                .param("team", into.team().value())
                .param("into", into.number().value())
                .query((row, _) -> new ConversationNumber(row.getLong("merged")))
                .optional();
    }

    private Optional<Conversation> row(String sql, Conversation merged) {
        return about(sql, merged).query(CONVERSATION).optional();
    }

    private JdbcClient.StatementSpec about(String sql, Conversation merged) {
        return jdbc.sql(sql)
                .param("team", merged.team().value())
                .param("merged", merged.number().value());
    }
}
