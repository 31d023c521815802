package watchbill.channel.mail;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.PrivateLinks;

/// Mails customers a new private link, to their own address and nowhere else.
@Service
public class NewLinks {

    private static final long MINUTE = 60;

    private final CustomerLetters letters;
    private final AnswerCap cap;
    private final Conversations conversations;
    private final PrivateLinks links;
    private final InstantSource time;

    NewLinks(
            CustomerLetters letters,
            AnswerCap cap,
            Conversations conversations,
            PrivateLinks links,
            InstantSource time) {
        this.letters = letters;
        this.cap = cap;
        this.conversations = conversations;
        this.links = links;
        this.time = time;
    }

    /// Sends a link, unless this address had too much automatic mail in the last hour.
    @Transactional
    public void send(ConversationNumber number, Contact customer) {
        var conversation = conversations.find(number);
        var now = time.instant();
        var email = customer.email();
        if (email == null || !cap.take(conversation.team(), email, now)) {
            return;
        }
        var text =
                """
                This is your new private link to inquiry %d. It works for %d days.

                <%s>

                Anyone who has it can read and reply, so treat it like a key.
                """
                        .formatted(
                                number.value(),
                                PrivateLinks.LIFE.toDays(),
                                links.to(number, customer));
        var id = "link" + now.getEpochSecond() / MINUTE;
        letters.sendAutomatic(conversation, "link", customer, text, id);
    }
}
