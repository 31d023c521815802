package watchbill.search;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words as they were typed, and as they are written in a team's messages.
record Correction(Map<String, String> words) {

    Correction {
        words = Map.copyOf(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The query with the other words in it.
    SearchQuery in(SearchQuery query) {
        var clauses =
                query.clauses().stream()
                        .map(clause -> new Clause(clause.terms().stream().map(this::in).toList()))
                        .toList();
        return new SearchQuery(
                clauses,
                query.without(),
                query.filter(),
                query.after(),
                query.before(),
                Stream.concat(query.remarks().stream(), Stream.of(sentence())).toList());
    }

    private Term in(Term term) {
        return term instanceof Term.Word(var word) && words.containsKey(word)
                ? new Term.Word(words.get(word))
                : term;
    }

    /// `No conversation has “recieve”. Showing those with “receive”.`
    String sentence() {
        return "No conversation has %s. Showing those with %s."
                .formatted(
                        words.keySet().stream()
                                .sorted()
                                .map(Correction::quoted)
                                .collect(Collectors.joining(" and ")),
                        words.keySet().stream()
                                .sorted()
                                .map(words::get)
                                .map(Correction::quoted)
                                .collect(Collectors.joining(" and ")));
    }

    private static String quoted(String word) {
        return "“" + word + "”";
    }
}
