package watchbill.conversation;

public record TopicId(long value) {}
