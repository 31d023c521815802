package watchbill.audit;

/// What sort of thing is accounted for.
public enum EntryKind {
    /// Somebody arranged something differently.
    CHANGE("change"),
    /// Somebody signed in, or tried to.
    SIGN_IN("sign-in");

    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    /// How the database calls it.
    String code() {
        return code;
    }
}
