package watchbill.conversation;

public record EffortId(long value) {}
