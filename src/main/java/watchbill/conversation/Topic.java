package watchbill.conversation;

/// What questions about use are about, as a team words it: `Plots`, `Remote clients`.
///
/// @param name one line of 1 to 60 characters, unique in its team without regard to capitals
public record Topic(TopicId id, String name) {

    public static final int LONGEST_NAME = 60;

    public Topic {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A topic needs a name, such as Plots.");
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The name of a topic is one line of at most %d characters; this has %d."
                            .formatted(LONGEST_NAME, name.length()));
        }
    }
}
