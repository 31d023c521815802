package watchbill.responseclock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// How promises end, and what became of them.
@Repository
class PastPromiseSql {

    /// A promise of the very date that stands now goes on. The same date promised twice is missed if it was missed once.
    private static final String END =
            """
            with ended as (
              delete from responseclock.promise
               where team_id = :team and conversation = :conversation
                 and news is distinct from cast(:standing as timestamptz)
              returning news
            )
            insert into responseclock.past_promise as past (team_id, conversation, news, kept)
            select :team, :conversation, news, news >= :at from ended where :fulfilled or news < :at
            on conflict (team_id, conversation, news) do update set kept = past.kept and excluded.kept
            """;

    /// Along index `past_promises`; what stands is little.
    private static final String COUNT =
            """
            select count(*) filter (where kept) as kept,
                   count(*) filter (where not kept) as missed,
                   count(*) filter (where kept is null) as ahead
              from (select kept from responseclock.past_promise
                     where team_id = :team and news >= :from and news < :to
                    union all
                    select case when news <= :now then false end from responseclock.promise
                     where team_id = :team and news >= :from and news < :to) promised
            """;

    private final JdbcClient jdbc;

    PastPromiseSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Something made an end of what was promised: news came, or the conversation ended.
    ///
    /// @param standing the date that is promised now
    void fulfil(
            TeamId team, ConversationNumber conversation, Instant at, @Nullable Instant standing) {
        end(team, conversation, at, standing, true);
    }

    /// The promise was given up, or another date agreed on. If it was broken before, it stays broken.
    ///
    /// @param standing the date that is promised now
    void withdraw(
            TeamId team, ConversationNumber conversation, Instant at, @Nullable Instant standing) {
        end(team, conversation, at, standing, false);
    }

    PromiseCounts count(TeamId team, Instant from, Instant to, Instant now) {
        return jdbc.sql(COUNT)
                .param("team", team.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .param("now", utc(now))
                .query((row, _) ->
                        new PromiseCounts(
                                row.getInt("kept"), row.getInt("missed"), row.getInt("ahead")))
                .single();
    }

    private void end(
            TeamId team,
            ConversationNumber conversation,
            Instant at,
            @Nullable Instant standing,
            boolean fulfilled) {
        jdbc.sql(END)
                .param("team", team.value())
                .param("conversation", conversation.value())
                .param("at", utc(at))
                .param("standing", standing == null ? null : utc(standing))
                .param("fulfilled", fulfilled)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
