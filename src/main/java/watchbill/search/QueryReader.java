package watchbill.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.search.Understanding.Misunderstood;
import watchbill.search.Understanding.Understood;

/// Reads a query: words, `"phrases"`, `prefixes*`, `-without`, `this or that`, and operators. Without an operator between
/// them, everything must be there.
///
/// What is unknown before a colon is searched for as words, and said: texts are full of colons. What is unknown behind an
/// operator is refused, since the answer to another question would mislead.
final class QueryReader {

    /// The longest query, in characters.
    static final int LONGEST = 1_000;

    /// The most things to look for at once.
    static final int MOST = 30;

    private final Conditions conditions;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> without = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /// Whether what comes next is an alternative to the last clause.
    private boolean either;

    private QueryReader(Asking asking) {
        this.conditions = new Conditions(asking);
    }

    static Understanding read(String query, Asking asking) {
        if (query.length() > LONGEST) {
            return new Misunderstood(
                    "A search has at most %,d characters; this one has %,d. A few telling words find more."
                            .formatted(LONGEST, query.length()));
        }
        return new QueryReader(asking).read(Token.of(query.replace('\0', ' ')));
    }

    private Understanding read(List<Token> tokens) {
        if (tokens.size() > MOST) {
            return new Misunderstood(
                    "A search looks for at most %d words at once; this one has %d. A few telling words find more."
                            .formatted(MOST, tokens.size()));
        }
        for (var token : tokens) {
            var problem = take(token);
            if (problem != null) {
                return new Misunderstood(problem);
            }
        }
        if (clauses.isEmpty() && without.isEmpty() && conditions.none()) {
            return new Misunderstood(
                    "There is nothing here to look for. Type a word with letters or digits, or a number such as #1485.");
        }
        return new Understood(conditions.query(clauses, without, remarks));
    }

    /// @return what is wrong; null if nothing is
    private @Nullable String take(Token token) {
        if (token.joins()) {
            either = !clauses.isEmpty();
            return null;
        }
        if (token.operator().isEmpty()) {
            say(token);
            return null;
        }
        var operator = Operator.of(token.operator());
        if (operator.isEmpty()) {
            remark(token);
            say(new Token(token.minus(), "", token.toString(), true));
            return null;
        }
        return switch (operator.get()) {
            case FROM -> from(token);
            case HAS -> has(token);
            case KIND, STATE, COMPONENT, OWNER, AFTER, BEFORE -> condition(operator.get(), token);
        };
    }

    /// Signs alone are in no index, and nobody misses them.
    private void say(Token token) {
        if (token.value().chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        var value = token.value();
        if (token.quoted()) {
            add(token, new Term.Phrase(value));
        } else if (value.endsWith("*")) {
            add(token, new Term.Prefix(value.replaceAll("\\*+$", "")));
        } else {
            add(token, new Term.Word(value));
        }
    }

    private @Nullable String from(Token token) {
        add(token, new Term.From(token.value()));
        return null;
    }

    private @Nullable String has(Token token) {
        if (!token.value().equalsIgnoreCase("file")) {
            return "“has:” knows only “file”, not “%s”.".formatted(token.value());
        }
        add(token, new Term.WithFile());
        return null;
    }

    private @Nullable String condition(Operator operator, Token token) {
        if (either) {
            return "“or” stands between words, not before “%s”. Search for one after the other."
                    .formatted(token);
        }
        return conditions.take(operator, token);
    }

    private void add(Token token, Term term) {
        if (token.minus()) {
            without.add(Clause.of(term));
        } else if (either) {
            clauses.add(clauses.removeLast().or(term));
        } else {
            clauses.add(Clause.of(term));
        }
        either = false;
    }

    private void remark(Token token) {
        remarks.add(
                "“%s:” is no operator, so “%s” was searched for as it is written. There are %s."
                        .formatted(token.operator(), token, String.join(", ", Operator.typed())));
    }
}
