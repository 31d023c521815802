package watchbill.conversation;

import org.springframework.core.io.Resource;

/// A file with what is in it.
///
/// @param content read piece by piece, also from its middle; each reading begins anew
public record StoredFile(Attachment file, Resource content) {}
