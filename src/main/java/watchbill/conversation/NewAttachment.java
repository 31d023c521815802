package watchbill.conversation;

import org.springframework.core.io.Resource;

/// A file that comes with a new message. What it is will be found out by its content.
///
/// @param name    a plain file name, without folders or control characters
/// @param content can be opened more than once until the message is stored, and need not lie in memory
public record NewAttachment(String name, Resource content, boolean inline) {}
