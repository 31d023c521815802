package watchbill.search;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duework.DueWork;
import watchbill.people.TeamId;
import watchbill.search.VocabularySql.Progress;

/// Knows which words a team's messages have, so that typing mistakes are forgiven.
///
/// Words are counted after the messages are stored, so that no mail waits for it: each ten seconds some that are new, and
/// some that were there before there was a vocabulary. A message that is stored out of turn may be passed over; its words
/// are known from the next that has them.
@Component
class Vocabulary implements DueWork {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /// Messages at a time, a third of a millisecond each: a burst of 10,000 mails is counted within four minutes, and no
    /// page feels it.
    private static final int NEW = 500;

    /// Messages at a time, a millisecond each, once in the life of an installation.
    private static final int OLD = 700;

    private final VocabularySql sql;
    private final IndexSql index;
    private volatile Instant countedAt = Instant.MIN;

    Vocabulary(VocabularySql sql, IndexSql index) {
        this.sql = sql;
        this.index = index;
    }

    /// The known words that may have been meant by those of a query that are not known.
    @Transactional(readOnly = true)
    public Correction correction(TeamId team, SearchQuery query) {
        var words = new HashMap<String, String>();
        for (var word : words(query)) {
            if (!sql.knows(team, word)) {
                Spelling.meant(word, sql.similar(team, word))
                        .ifPresent(meant -> words.put(word, meant));
            }
        }
        return new Correction(words);
    }

    private static List<String> words(SearchQuery query) {
        return query.terms().stream()
                .map(term -> term instanceof Term.Word(var word) ? word : "")
                .filter(word -> word.length() >= Spelling.SHORTEST)
                .filter(word -> word.length() <= Spelling.LONGEST)
                .distinct()
                .toList();
    }

    @Override
    public String name() {
        return "vocabulary";
    }

    @Override
    @Transactional
    public int run(Instant now) {
        if (!countedAt.isAfter(now) && countedAt.plus(PAUSE).isAfter(now)) {
            return 0;
        }
        countedAt = now;
        return sql.takeProgress().map(this::goOn).orElse(0);
    }

    /// @return 1 if there was anything to count
    private int goOn(Progress before) {
        var upTo = sql.upward(before, NEW);
        var downTo = sql.downward(before, OLD);
        upTo.ifPresent(last -> sql.count(before.upTo() + 1, last));
        downTo.ifPresent(first -> {
            index.putAgain(first, before.downTo() - 1);
            sql.count(first, before.downTo() - 1);
        });
        var after = new Progress(upTo.orElse(before.upTo()), downTo.orElse(before.downTo()));
        if (!after.equals(before)) {
            sql.keep(after);
        }
        return after.equals(before) ? 0 : 1;
    }
}
