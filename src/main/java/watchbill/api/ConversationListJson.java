package watchbill.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of conversations, newest first.
///
/// @param cursor  to be sent with the next request; null on the last page
/// @param remarks what of a query was taken otherwise than it may have been meant, a sentence each
public record ConversationListJson(
        List<ConversationJson> conversations, @Nullable String cursor, List<String> remarks) {}
