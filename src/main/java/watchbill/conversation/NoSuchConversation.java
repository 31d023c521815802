package watchbill.conversation;

/// There is no conversation of that number in the team.
public class NoSuchConversation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchConversation(ConversationNumber number) {
        super(
                "There is no conversation %s. Maybe the number belongs to another team."
                        .formatted(number));
    }
}
