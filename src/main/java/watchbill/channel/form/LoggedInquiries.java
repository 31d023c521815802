package watchbill.channel.form;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Endings;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.Opened;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// Takes in what one of us writes down for somebody who called, came by, or asked the wrong person (R67, R93).
@Service
public class LoggedInquiries {

    private final Inquiries inquiries;
    private final Replies replies;
    private final Endings endings;
    private final InstantSource time;

    LoggedInquiries(Inquiries inquiries, Replies replies, Endings endings, InstantSource time) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.endings = endings;
        this.time = time;
    }

    /// Makes an inquiry of what was written down, whoever's it is by duty. What was answered at once is a response
    /// from the moment the customer reached us, and may be all there is to it (R84, R85). A second submission of the
    /// same form answers like the first.
    ///
    /// @param reporter who wrote it down, and so passed it on
    /// @throws IllegalArgumentException if it has [LoggedInquiry#problems]
    @Transactional
    public Opened write(TeamId team, Person reporter, LoggedInquiry logged) {
        var now = time.instant();
        var problems = logged.problems(now);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems.values()));
        }
        var opened = open(team, reporter, logged, now);
        if (logged.spoken() != Spoken.NOTHING) {
            answer(opened.number(), reporter, logged);
        }
        return opened;
    }

    private Opened open(TeamId team, Person reporter, LoggedInquiry logged, Instant now) {
        return inquiries.open(
                new NewInquiry(
                        team,
                        logged.subject(),
                        logged.matter(),
                        new Contact(logged.name(), logged.email()),
                        new Contact(reporter.name(), reporter.email()),
                        logged.method(),
                        null,
                        IncomingText.plain(logged.gist()),
                        now,
                        logged.reached(),
                        false,
                        "log " + logged.key()));
    }

    private void answer(ConversationNumber number, Person by, LoggedInquiry logged) {
        var spoken =
                replies.spoke(
                        number,
                        by.id(),
                        logged.answered(),
                        logged.reached(),
                        logged.method(),
                        "said " + logged.key());
        if (logged.spoken() == Spoken.SOLUTION) {
            endings.resolve(
                    number, new Acting(by.id(), "answered on the spot"), Outcome.ANSWERED, spoken);
        }
    }
}
