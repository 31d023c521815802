package watchbill.channel.form;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.Acting;
import watchbill.conversation.Activity;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Efforts;
import watchbill.conversation.Ending;
import watchbill.conversation.Endings;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Lesson;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.Opened;
import watchbill.conversation.Outcome;
import watchbill.conversation.Replies;
import watchbill.conversation.Spent;
import watchbill.conversation.Work;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// Takes in what one of us writes down for somebody who called, came by, or asked the wrong person (R67, R93).
@Service
public class LoggedInquiries {

    private final Inquiries inquiries;
    private final Replies replies;
    private final Endings endings;
    private final Efforts efforts;
    private final InstantSource time;

    LoggedInquiries(
            Inquiries inquiries,
            Replies replies,
            Endings endings,
            Efforts efforts,
            InstantSource time) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.endings = endings;
        this.efforts = efforts;
        this.time = time;
    }

    /// Makes an inquiry of what was written down, whoever's it is by duty. What was answered at once is a response
    /// from the moment the customer reached us, and may be all there is to it (R84, R85). The time it took is noted with
    /// it, and so always on a record (R96). A second submission of the same form answers like the first.
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
        } else if (logged.took() != null) {
            efforts.note(
                    opened.number(),
                    Acting.as(reporter.id()),
                    new Spent(Activity.TAKEN_DOWN, logged.took()),
                    "log " + logged.key());
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
                        "said " + logged.key(),
                        said(logged));
        if (logged.spoken() == Spoken.SOLUTION) {
            endings.resolve(
                    number,
                    new Acting(by.id(), "answered on the spot"),
                    new Ending(Outcome.ANSWERED, spoken, Work.of(logged.took()), Lesson.NONE));
        }
    }

    /// What belongs to the answer; what ended with it has its time at the end.
    private static Work said(LoggedInquiry logged) {
        return logged.spoken() == Spoken.ANSWER && logged.took() != null
                ? Work.of(Activity.ANSWERED, logged.took())
                : Work.NOT_SAID;
    }
}
