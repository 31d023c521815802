package watchbill.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// The words that a team's messages have, and how far their counting has come.
@Repository
class VocabularySql {

    /// Servers that run side by side leave it to each other.
    private static final String TAKE_PROGRESS =
            "select up_to, down_to from search.progress for update skip locked";

    private static final String KEEP_PROGRESS =
            "update search.progress set up_to = :upTo, down_to = :downTo";

    private static final String UPWARD =
            "select max(id) from (select id from conversation.message where id > :upTo order by id limit :limit) batch";

    private static final String DOWNWARD =
            "select min(id) from (select id from conversation.message where id < :downTo order by id desc limit :limit) batch";

    /// Numbers, addresses and the like are not words that anybody misspells.
    private static final String COUNT =
            """
            insert into search.word as known (team_id, word, messages)
            select e.team_id, its.lexeme, count(*)
              from conversation.message m
              join search.entry e on e.team_id = m.team_id and e.conversation = m.conversation and e.message_id = m.id
             cross join lateral unnest(e.words) its
             where m.id between :first and :last
               and its.lexeme ~ '^[[:alpha:]]{4,30}$'
             group by e.team_id, its.lexeme
             order by e.team_id, its.lexeme
                on conflict (team_id, word) do update set messages = known.messages + excluded.messages
            """;

    private static final String KNOWS =
            "select exists (select from search.word where team_id = :team and word = lower(:word))";

    private static final String FORGIVE =
            "select set_config('pg_trgm.similarity_threshold', '0.18', true)";

    private static final String SIMILAR =
            """
            select word, messages
              from search.word
             where team_id = :team
               and word % lower(:word)
               and length(word) between length(:word) - 2 and length(:word) + 2
             order by similarity(word, lower(:word)) desc, messages desc
             limit 500
            """;

    private final JdbcClient jdbc;

    VocabularySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Up to which message, and down to which, words are counted; both are among them.
    record Progress(long upTo, long downTo) {}

    /// @return nothing while another server is at it
    Optional<Progress> takeProgress() {
        return jdbc.sql(TAKE_PROGRESS)
                .query((row, _) -> new Progress(row.getLong("up_to"), row.getLong("down_to")))
                .optional();
    }

    void keep(Progress progress) {
        jdbc.sql(KEEP_PROGRESS)
                .param("upTo", progress.upTo())
                .param("downTo", progress.downTo())
                .update();
    }

    /// The last of the next few messages, if there are any.
    Optional<Long> upward(Progress progress, int limit) {
        return jdbc
                .sql(UPWARD)
                .param("upTo", progress.upTo())
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, Long.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// The first of the few messages before, if there are any.
    Optional<Long> downward(Progress progress, int limit) {
        return jdbc
                .sql(DOWNWARD)
                .param("downTo", progress.downTo())
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, Long.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Counts the words of messages.
    ///
    /// @param first inclusive, as is the last
    void count(long first, long last) {
        jdbc.sql(COUNT).param("first", first).param("last", last).update();
    }

    boolean knows(TeamId team, String word) {
        return jdbc.sql(KNOWS)
                .param("team", team.value())
                .param("word", word)
                .query(Boolean.class)
                .single();
    }

    /// Known words that look like one, the likest first. To be asked for in a transaction.
    List<Spelling.Known> similar(TeamId team, String word) {
        jdbc.sql(FORGIVE).query(String.class).single();
        return jdbc.sql(SIMILAR)
                .param("team", team.value())
                .param("word", word)
                .query((row, _) ->
                        new Spelling.Known(row.getString("word"), row.getInt("messages")))
                .list();
    }
}
