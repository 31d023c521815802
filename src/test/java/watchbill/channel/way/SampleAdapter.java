package watchbill.channel.way;

import java.time.InstantSource;
import java.util.List;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.NewInquiry;
import watchbill.people.TeamId;

/// The shortest link to another platform that there can be: a tracker that knows one place for every team.
class SampleAdapter implements Adapter {

    private final Inquiries inquiries;
    private final InstantSource time;

    SampleAdapter(Inquiries inquiries, InstantSource time) {
        this.inquiries = inquiries;
        this.time = time;
    }

    @Override
    public ContactMethod method() {
        return ContactMethod.TRACKER;
    }

    @Override
    public List<String> addresses(TeamId team) {
        return List.of("https://tracker.example/visit");
    }

    /// Somebody wrote there for the first time.
    ///
    /// @param id the platform's own; the same again opens nothing
    ConversationNumber deliver(
            TeamId team, String id, Contact author, String subject, String text) {
        var now = time.instant();
        return inquiries
                .open(
                        new NewInquiry(
                                team,
                                subject,
                                Matter.of(Kind.USE),
                                author,
                                null,
                                method(),
                                null,
                                IncomingText.plain(text),
                                now,
                                now,
                                false,
                                "tracker " + id))
                .number();
    }
}
