package watchbill.conversation;

/// What a conversation is about.
public record Description(String subject, Matter matter) {

    public Description {
        if (subject.isBlank()) {
            throw new IllegalArgumentException(
                    "A conversation needs a subject. Write it in one line.");
        }
    }
}
