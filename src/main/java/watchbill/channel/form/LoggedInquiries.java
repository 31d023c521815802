package watchbill.channel.form;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.Opened;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// Takes in what one of us writes down for somebody who called, came by, or asked the wrong person (R93).
@Service
public class LoggedInquiries {

    private final Inquiries inquiries;
    private final InstantSource time;

    LoggedInquiries(Inquiries inquiries, InstantSource time) {
        this.inquiries = inquiries;
        this.time = time;
    }

    /// What was said, and how it reached us.
    ///
    /// @param reached when the customer reached one of us; the clock starts there
    public record Note(
            ContactMethod method,
            Kind kind,
            Contact requester,
            String subject,
            String text,
            Instant reached) {}

    /// Makes an inquiry of a note.
    ///
    /// @throws IllegalArgumentException if the subject is empty, or the time lies ahead
    public Opened write(TeamId team, Person reporter, Note note) {
        var now = time.instant();
        if (note.subject().isBlank()) {
            throw new IllegalArgumentException("Say in one line what happens.");
        }
        if (note.reached().isAfter(now)) {
            throw new IllegalArgumentException(
                    "The customer cannot have reached us in the future.");
        }
        return inquiries.open(
                new NewInquiry(
                        team,
                        note.subject(),
                        note.kind(),
                        note.requester(),
                        new Contact(reporter.name(), reporter.email()),
                        note.method(),
                        null,
                        IncomingText.plain(note.text().isBlank() ? note.subject() : note.text()),
                        now,
                        note.reached(),
                        false,
                        null));
    }
}
