package watchbill.web.customer;

import watchbill.conversation.ConversationNumber;

/// Somebody with a private link that counts.
///
/// @param email whose link it is; empty for a customer without an address
/// @param key   what stands after `/c/`
record Guest(ConversationNumber number, String email, String key) {

    /// The address of the page, without the server.
    String link() {
        return "/c/" + key;
    }
}
