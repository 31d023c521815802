package watchbill.channel.form;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.FileLimit;
import watchbill.conversation.Files;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.MessageId;
import watchbill.conversation.NewAttachment;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.Opened;
import watchbill.people.TeamId;
import watchbill.postgres.DiskRoom;

/// Takes in what customers type on our pages.
@Service
public class FormInquiries {

    private final Inquiries inquiries;
    private final Files files;
    private final DiskRoom room;
    private final InstantSource time;

    FormInquiries(Inquiries inquiries, Files files, DiskRoom room, InstantSource time) {
        this.inquiries = inquiries;
        this.files = files;
        this.room = room;
        this.time = time;
    }

    /// Makes an inquiry of what was typed. A second submission of the same form answers like the first.
    ///
    /// @throws IllegalArgumentException if it has [FormInquiry#problems]
    /// @throws watchbill.postgres.NoRoom if the disk is almost full
    public Opened receive(TeamId team, FormInquiry typed) {
        var problems = typed.problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems.values()));
        }
        room.check();
        var now = time.instant();
        return inquiries.open(
                new NewInquiry(
                        team,
                        typed.subject(),
                        Matter.of(Kind.USE),
                        new Contact(typed.name(), typed.email()),
                        null,
                        ContactMethod.FORM,
                        null,
                        text(typed.text(), typed.files()),
                        now,
                        now,
                        true,
                        key(typed.key())));
    }

    /// Adds what a customer wrote on the page of their own conversation.
    ///
    /// @throws IllegalArgumentException if there is neither text nor file that fits, or the text is too long
    /// @throws watchbill.postgres.NoRoom if the disk is almost full
    public MessageId add(
            ConversationNumber conversation,
            Contact author,
            String text,
            List<NewAttachment> files,
            String key) {
        if (text.isBlank() && files.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is nothing to send yet. Write something, or add a file.");
        }
        if (text.length() > FormInquiry.LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "%,d characters are too many; at most %,d fit. Add the rest as a file."
                            .formatted(text.length(), FormInquiry.LONGEST_TEXT));
        }
        var leftOut = this.files.leftOut(files);
        if (text.isBlank() && leftOut.size() == files.size()) {
            throw new IllegalArgumentException(
                    "%s %s".formatted(String.join(" ", leftOut), FileLimit.WAY_OUT));
        }
        room.check();
        return inquiries.customerWrote(
                conversation, author, text(text, files), time.instant(), "web", key(key));
    }

    private static IncomingText text(String text, List<NewAttachment> files) {
        return new IncomingText(text.replace("\r\n", "\n").strip(), "", "", files, List.of());
    }

    private static String key(String key) {
        return "form " + key;
    }
}
