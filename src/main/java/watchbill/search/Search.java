package watchbill.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.MatterNames;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.search.Understanding.Misunderstood;
import watchbill.search.Understanding.Understood;

/// Finds conversations. What was merged is found where it goes on.
@Service
public class Search {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    /// As many conversations as are looked up; what more have is met sooner by walking.
    private static final int LOOKED_UP = 20_000;

    private final SearchSql sql;
    private final Vocabulary vocabulary;
    private final MatterNames names;
    private final People people;

    Search(SearchSql sql, Vocabulary vocabulary, MatterNames names, People people) {
        this.sql = sql;
        this.vocabulary = vocabulary;
        this.names = names;
        this.people = people;
    }

    /// Reads what somebody typed; `docs/search.md` has the language.
    ///
    /// @param me who asks; absent for a program that is nobody in particular
    public Understanding read(Team team, @Nullable Person me, String query) {
        var members = people.members(team.id()).stream().map(Member::person).toList();
        var asking = new Asking(me, members, names.components(team.id()), team.zone());
        return QueryReader.read(query, asking);
    }

    /// The same for whoever cannot be asked again.
    ///
    /// @throws IllegalArgumentException saying what is wrong with it
    public SearchQuery query(Team team, @Nullable Person me, String query) {
        return switch (read(team, me, query)) {
            case Understood(var understood) -> understood;
            case Misunderstood(var problem) -> throw new IllegalArgumentException(problem);
        };
    }

    /// The conversation that a number such as `#1485` names, if the team has it.
    public Optional<ConversationNumber> numbered(TeamId team, String query) {
        var number = NUMBER.matcher(query.strip());
        return number.matches()
                ? Optional.of(new ConversationNumber(Long.parseLong(number.group(1))))
                        .filter(named -> sql.has(team, named))
                : Optional.empty();
    }

    /// Finds conversations, latest arrival first, a page at a time. If there is none, words that nobody ever wrote are
    /// taken for others that look like them; what was found says so.
    ///
    /// @param last  where the page begins, from [Found#next]; absent for the first page
    /// @param limit 1 to 200
    /// @throws TooBroad if it takes longer than anybody waits
    @Transactional(readOnly = true)
    public Found find(
            TeamId team, SearchQuery query, @Nullable ConversationNumber last, int limit) {
        try {
            sql.prepare();
            var found = page(team, query, last, limit);
            return found.conversations().isEmpty() ? forgiven(team, query, last, limit) : found;
        } catch (DataAccessException failure) {
            throw SearchSql.isGivenUp(failure) ? new TooBroad(failure) : failure;
        }
    }

    private Found page(
            TeamId team, SearchQuery query, @Nullable ConversationNumber last, int limit) {
        var among = lookedUp(team, query.clauses());
        return Found.of(query, sql.find(team, query, among, last, limit + 1), limit);
    }

    /// What the words find that may have been meant by those that nobody ever wrote.
    private Found forgiven(
            TeamId team, SearchQuery query, @Nullable ConversationNumber last, int limit) {
        var correction = vocabulary.correction(team, query);
        var found =
                correction.isEmpty()
                        ? Found.of(query, List.of(), limit)
                        : page(team, correction.in(query), last, limit);
        return found.conversations().isEmpty() ? Found.of(query, List.of(), limit) : found;
    }

    /// The only conversations that can be meant, if few have the rarest of what is asked for.
    private @Nullable List<Long> lookedUp(TeamId team, List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return null;
        }
        return sql.shares(team, clauses)
                .rarest()
                .map(rarest -> sql.lookUp(team, clauses.get(rarest), LOOKED_UP + 1))
                .filter(found -> found.size() <= LOOKED_UP)
                .orElse(null);
    }

    /// Where what was looked for was said, for those conversations in which it was.
    @Transactional(readOnly = true)
    public Map<ConversationNumber, Excerpt> excerpts(
            TeamId team, SearchQuery query, List<ConversationNumber> conversations) {
        if (query.terms().isEmpty() || conversations.isEmpty()) {
            return Map.of();
        }
        var marks = new Marks(query.terms());
        return sql.saying(team, conversations, query.terms()).stream()
                .map(saying -> Excerpt.of(saying, marks))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Excerpt::conversation, excerpt -> excerpt));
    }
}
