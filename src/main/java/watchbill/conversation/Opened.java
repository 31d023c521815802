package watchbill.conversation;

/// Where an inquiry was stored.
///
/// @param number  the conversation
/// @param message its first message
public record Opened(ConversationNumber number, MessageId message) {}
