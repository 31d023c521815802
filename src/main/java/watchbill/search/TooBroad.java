package watchbill.search;

/// A search was given up because it took too long.
public class TooBroad extends IllegalArgumentException {

    /// What happened, and what helps.
    public static final String WORDS =
            "This search takes too long. One more word, or a later “after:”, makes it quick.";

    private static final long serialVersionUID = 1;

    TooBroad(RuntimeException cause) {
        super(WORDS, cause);
    }
}
