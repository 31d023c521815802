package watchbill.problems;

/// What a team says about a problem.
///
/// @param title      one line: `Holes at block boundaries since 3.4.2`
/// @param workAround what those who have it can do meanwhile; empty for nothing yet
public record ProblemCard(String title, String workAround) {

    /// In characters.
    public static final int LONGEST_TITLE = 200;

    /// In characters.
    public static final int LONGEST_WORK_AROUND = 5000;

    /// @throws IllegalArgumentException if the title is none, or something is too long
    public ProblemCard {
        title = title.strip();
        workAround = workAround.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException(
                    "A problem needs a title, such as Holes at block boundaries since 3.4.2.");
        }
        if (title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The title of a problem is one line of at most %d characters; this has %d."
                            .formatted(LONGEST_TITLE, title.length()));
        }
        if (workAround.length() > LONGEST_WORK_AROUND) {
            throw new IllegalArgumentException(
                    "A work-around has at most %d characters; this has %d. Write it down where it can be read, and give its address."
                            .formatted(LONGEST_WORK_AROUND, workAround.length()));
        }
    }
}
