package watchbill.search;

/// What became of a query that somebody typed.
public sealed interface Understanding {

    /// It can be searched for.
    record Understood(SearchQuery query) implements Understanding {}

    /// It cannot, and nothing is found rather than something else.
    ///
    /// @param problem names what is wrong with it and what helps, in a sentence or two
    record Misunderstood(String problem) implements Understanding {}
}
