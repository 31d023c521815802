package watchbill.conversation;

import org.jspecify.annotations.Nullable;

/// What somebody did about an inquiry. Resolving one often takes several (R132).
public enum Activity implements Coded {
    /// Brought into the record what came by telephone, at the door, or to the wrong person; all others are ways to
    /// resolve it.
    TAKEN_DOWN("taken down"),
    ANSWERED("answered"),
    POINTED_TO_DOCUMENTATION("pointed to documentation"),
    DIAGNOSED("diagnosed"),
    WORKED_AROUND("found a work-around"),
    REPRODUCED("made a reproducer"),
    GOT_DATA("obtained the user’s data"),
    FIXED_SOMETHING_SMALL("fixed something small"),
    LOOKED_UP("looked whether it is known"),
    ADDED_TO_KNOWN_ISSUE("added to a known issue"),
    FILED_PRODUCT_ISSUE("filed a product issue");

    private final String words;

    Activity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether it is a way to resolve an inquiry.
    public boolean resolves() {
        return this != TAKEN_DOWN;
    }

    /// What an outcome says about what was done, so that nobody has to say it twice.
    ///
    /// @return nothing for outcomes that leave it open
    static @Nullable Activity of(Outcome outcome) {
        return switch (outcome) {
            case ANSWERED -> ANSWERED;
            case REFERRED_TO_DOCS -> POINTED_TO_DOCUMENTATION;
            case WORKED_AROUND -> WORKED_AROUND;
            case FIXED -> FIXED_SOMETHING_SMALL;
            case KNOWN_ISSUE -> ADDED_TO_KNOWN_ISSUE;
            case PROMOTED -> FILED_PRODUCT_ISSUE;
            case REFERRED_OUTSIDE, CANNOT_REPRODUCE, EXPIRED, MISTAKE, MERGED, ARCHIVED -> null;
        };
    }
}
