package watchbill.conversation;

import static watchbill.conversation.Columns.required;
import static watchbill.conversation.ConversationSql.COLUMNS;
import static watchbill.conversation.ConversationSql.CONVERSATION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// Conversations by who asked.
@Repository
class DealingSql {

    /// The latest of each address and of each domain, and of those the latest: along indexes `by_requester` and
    /// `by_domain`.
    private static final String NEWEST =
            """
            with newest as (
              select number
                from (select their.number
                        from unnest(cast(:addresses as text[])) as address
                       cross join lateral
                             (select number from conversation.conversation
                               where team_id = :team and requester_email = address and number < :before
                               order by number desc
                               limit :limit) their
                       union
                      select their.number
                        from unnest(cast(:domains as text[])) as domain
                       cross join lateral
                             (select number from conversation.conversation
                               where team_id = :team and split_part(requester_email, '@', 2) = domain
                                 and number < :before and requester_email <> all (cast(:except as text[]))
                               order by number desc
                               limit :limit) their) of_each
               order by number desc
               limit :limit
            )
            """;

    private static final String PAGE =
            NEWEST
                    + "select "
                    + COLUMNS
                    + """
                      from newest
                      join conversation.conversation c on c.team_id = :team and c.number = newest.number
                     order by c.number desc
                    """;

    private static final String KNOWN_BY =
            NEWEST
                    + """
                    select m.person_id, count(distinct m.conversation) as conversations, max(m.at) as last
                      from newest
                      join conversation.message m on m.team_id = :team and m.conversation = newest.number
                     where m.direction = 'out' and m.person_id is not null and not m.acknowledgement
                     group by m.person_id
                     order by last desc
                    """;

    private static final String ASKERS =
            NEWEST
                    + """
                    select name, email, last
                      from (select distinct on (c.requester_email)
                                   c.requester_name as name, c.requester_email as email, c.arrived_at as last
                              from newest
                              join conversation.conversation c on c.team_id = :team and c.number = newest.number
                             order by c.requester_email, c.number desc) each_once
                     order by last desc, email
                     limit :askers
                    """;

    private final JdbcClient jdbc;

    DealingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Conversation> page(
            TeamId team, Requesters who, @Nullable ConversationNumber before, int limit) {
        return about(PAGE, team, who, before, limit).query(CONVERSATION).list();
    }

    List<KnownBy> knownBy(TeamId team, Requesters who, int latest) {
        return about(KNOWN_BY, team, who, null, latest)
                .query((row, _) ->
                        new KnownBy(
                                new PersonId(row.getLong("person_id")),
                                row.getInt("conversations"),
                                required(row, "last")))
                .list();
    }

    List<Asker> askers(TeamId team, Requesters who, int latest, int limit) {
        return about(ASKERS, team, who, null, latest)
                .param("askers", limit)
                .query((row, _) ->
                        new Asker(
                                new Contact(row.getString("name"), row.getString("email")),
                                required(row, "last")))
                .list();
    }

    private JdbcClient.StatementSpec about(
            String sql,
            TeamId team,
            Requesters who,
            @Nullable ConversationNumber before,
            int limit) {
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("addresses", who.addresses().toArray(String[]::new))
                .param("domains", who.domains().toArray(String[]::new))
                .param("except", who.except().toArray(String[]::new))
                .param("before", before == null ? Long.MAX_VALUE : before.value())
                .param("limit", limit);
    }
}
