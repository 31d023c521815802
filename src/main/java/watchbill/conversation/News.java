package watchbill.conversation;

/// What happened lately in one conversation.
///
/// @param conversation as it stands now
/// @param arrived      it came in with this
/// @param fromCustomer how many messages came from the customer's side, the first one among them
/// @param answers      how many went there
/// @param notes        how many the team wrote to itself
public record News(
        Conversation conversation, boolean arrived, int fromCustomer, int answers, int notes) {}
