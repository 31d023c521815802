package watchbill.web.customer;

import watchbill.conversation.ConversationNumber;

/// Somebody with a private link that counts.
///
/// @param number where the conversation goes on
/// @param origin the conversation that the link was made for
/// @param email whose link it is; empty for a customer without an address
/// @param key   what stands after `/c/`
record Guest(ConversationNumber number, ConversationNumber origin, String email, String key) {

    /// The address of the page, without the server.
    String link() {
        return "/c/" + key;
    }
}
