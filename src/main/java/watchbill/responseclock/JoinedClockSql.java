package watchbill.responseclock;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// What the clocks of merged conversations said before, as whole rows, and what they say together.
@Repository
class JoinedClockSql {

    private static final String SET_ASIDE =
            """
            insert into responseclock.set_aside (team_id, merged, conversation, clock, reply, promise)
            select c.team_id, :merged, c.conversation, to_jsonb(c), to_jsonb(r), to_jsonb(p)
              from responseclock.clock c
              left join responseclock.reply r on r.team_id = c.team_id and r.conversation = c.conversation
              left join responseclock.promise p on p.team_id = c.team_id and p.conversation = c.conversation
             where c.team_id = :team and c.conversation in (:conversations)
            """;

    private static final String DROP_CLOCKS =
            "delete from responseclock.clock where team_id = :team and conversation in (:conversations)";

    private static final String DROP_REPLIES =
            "delete from responseclock.reply where team_id = :team and conversation in (:conversations)";

    private static final String DROP_PROMISES =
            "delete from responseclock.promise where team_id = :team and conversation in (:conversations)";

    /// The clock that counts, with what was told of it.
    private static final String GO_ON =
            """
            insert into responseclock.clock
            select (jsonb_populate_record(cast(null as responseclock.clock),
                                          jsonb_set(s.clock, '{conversation}', to_jsonb(cast(:into as bigint))))).*
              from responseclock.set_aside s
             where s.team_id = :team and s.merged = :merged and s.conversation = :counts
            """;

    /// The reply that is due first. While no first response is awaited, the one that was is awaited as a reply.
    private static final String JOIN_REPLIES =
            """
            insert into responseclock.reply (team_id, conversation, since, due_at, told)
            select :team, :into, since, due_at, told
              from (select r.since, r.due_at, r.told
                      from responseclock.set_aside s
                     cross join lateral jsonb_populate_record(cast(null as responseclock.reply), s.reply) r
                     where s.team_id = :team and s.merged = :merged and s.reply is not null
                     union all
                    select c.first_contact, c.due_at, c.missed_told
                      from responseclock.set_aside s
                     cross join lateral jsonb_populate_record(cast(null as responseclock.clock), s.clock) c
                     where s.team_id = :team and s.merged = :merged and not :runs
                       and c.responded_at is null and c.ended_at is null) waits
             order by due_at
             limit 1
            """;

    private static final String JOIN_PROMISES =
            """
            insert into responseclock.promise (team_id, conversation, news, remind_at, reminded, missed_told)
            select :team, :into, p.news, p.remind_at, p.reminded, p.missed_told
              from responseclock.set_aside s
             cross join lateral jsonb_populate_record(cast(null as responseclock.promise), s.promise) p
             where s.team_id = :team and s.merged = :merged and s.promise is not null
             order by p.news
             limit 1
            """;

    private static final String RESTORE_CLOCKS = restore("clock");
    private static final String RESTORE_REPLIES = restore("reply");
    private static final String RESTORE_PROMISES = restore("promise");

    private static final String FORGET =
            "delete from responseclock.set_aside where team_id = :team and merged = :merged";

    private final JdbcClient jdbc;

    JoinedClockSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void setAside(TeamId team, List<ConversationNumber> both, ConversationNumber merged) {
        merge(SET_ASIDE, team, merged).param("conversations", values(both)).update();
        drop(DROP_CLOCKS, team, both);
        forgetWaits(team, both);
    }

    /// @param counts the clock that goes on, of one of the two
    void join(
            TeamId team, ConversationNumber into, ConversationNumber merged, ResponseClock counts) {
        merge(GO_ON, team, merged)
                .param("into", into.value())
                .param("counts", counts.conversation().value())
                .update();
        merge(JOIN_REPLIES, team, merged)
                .param("into", into.value())
                .param("runs", counts.runs())
                .update();
        merge(JOIN_PROMISES, team, merged).param("into", into.value()).update();
    }

    void restore(TeamId team, ConversationNumber merged, List<ConversationNumber> both) {
        drop(DROP_CLOCKS, team, both);
        forgetWaits(team, both);
        merge(RESTORE_CLOCKS, team, merged).update();
        merge(RESTORE_REPLIES, team, merged).update();
        merge(RESTORE_PROMISES, team, merged).update();
        merge(FORGET, team, merged).update();
    }

    void forgetWaits(TeamId team, ConversationNumber number) {
        forgetWaits(team, List.of(number));
    }

    private void forgetWaits(TeamId team, List<ConversationNumber> numbers) {
        drop(DROP_REPLIES, team, numbers);
        drop(DROP_PROMISES, team, numbers);
    }

    private void drop(String sql, TeamId team, List<ConversationNumber> numbers) {
        jdbc.sql(sql).param("team", team.value()).param("conversations", values(numbers)).update();
    }

    private JdbcClient.StatementSpec merge(String sql, TeamId team, ConversationNumber merged) {
        return jdbc.sql(sql).param("team", team.value()).param("merged", merged.value());
    }

    private static List<Long> values(List<ConversationNumber> numbers) {
        return numbers.stream().map(ConversationNumber::value).toList();
    }

    /// Written once for the three tables, each of which stands in a column of its name.
    private static String restore(String table) {
        return """
        insert into responseclock.%1$s
        select (jsonb_populate_record(cast(null as responseclock.%1$s), s.%1$s)).*
          from responseclock.set_aside s
         where s.team_id = :team and s.merged = :merged and s.%1$s is not null
        """
                .formatted(table);
    }
}
