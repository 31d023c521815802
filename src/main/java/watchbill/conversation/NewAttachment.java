package watchbill.conversation;

/// A file that comes with a new message.
///
/// @param name a plain file name, without folders or control characters
public record NewAttachment(String name, String type, byte[] content, boolean inline) {}
