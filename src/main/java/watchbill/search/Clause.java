package watchbill.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a conversation must say somewhere: any one of some terms.
record Clause(List<Term> terms) {

    Clause {
        terms = List.copyOf(terms);
    }

    static Clause of(Term term) {
        return new Clause(List.of(term));
    }

    Clause or(Term other) {
        return new Clause(Stream.concat(terms.stream(), Stream.of(other)).toList());
    }

    String loosely() {
        return terms.stream().map(Term::loosely).collect(Collectors.joining(" | "));
    }

    String tsquery() {
        return terms.stream().map(Term::tsquery).collect(Collectors.joining(" | "));
    }
}
