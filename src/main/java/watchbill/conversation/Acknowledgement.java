package watchbill.conversation;

import watchbill.people.Person;

/// The usual words of an acknowledgement: who has it, and what happens next (R34). Whoever sends them may change them.
public final class Acknowledgement {

    private Acknowledgement() {}

    /// @return Markdown
    public static String words(Conversation conversation, Person author) {
        return """
        Hello %s,

        thank you, your inquiry has reached me. I am on duty for it, will look into it, and will write to you again when I know more.

        %s
        """
                .formatted(firstName(conversation.requester()), author.name());
    }

    private static String firstName(Contact contact) {
        var name = contact.name();
        if (name.equals(contact.email())) {
            return "there";
        }
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
