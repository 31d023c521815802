package watchbill.conversation;

/// What somebody did about an inquiry, as reports see it: nobody's name.
public record ArrivedWork(ConversationNumber inquiry, ContactMethod method, Spent spent) {}
