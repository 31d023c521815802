package watchbill.web.customers;

import org.jspecify.annotations.Nullable;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.ConversationPage;

/// Where a page of somebody's conversations begins, as the address says it.
final class Before {

    private Before() {}

    /// @return nothing for the first page, and for what is no number
    static @Nullable ConversationNumber of(String typed) {
        return typed.matches("\\d{1,18}") ? new ConversationNumber(Long.parseLong(typed)) : null;
    }

    /// @param page of the address that follows
    /// @return the address of the next page; empty on the last
    static String next(ConversationPage page, String address) {
        return page.next() == null
                ? ""
                : "%s%sbefore=%d"
                        .formatted(address, address.contains("?") ? "&" : "?", page.next().value());
    }
}
