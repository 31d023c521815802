package watchbill.conversation;

/// Identifies one entry of a timeline. Not to be confused with a mail's `Message-ID` header.
public record MessageId(long value) {}
