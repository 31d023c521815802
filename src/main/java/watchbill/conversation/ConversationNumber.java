package watchbill.conversation;

/// Names a conversation within this installation, as people say it: 1485.
///
/// Numbers grow in the order of arrival; there may be gaps.
public record ConversationNumber(long value) {

    @Override
    public String toString() {
        return "#" + value;
    }
}
