package watchbill.channel.form;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import watchbill.conversation.Contact;
import watchbill.conversation.IncomingText;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.Opened;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// Takes in what one of us writes down for somebody who called, came by, or asked the wrong person (R67, R93).
@Service
public class LoggedInquiries {

    private final Inquiries inquiries;
    private final InstantSource time;

    LoggedInquiries(Inquiries inquiries, InstantSource time) {
        this.inquiries = inquiries;
        this.time = time;
    }

    /// Makes an inquiry of what was written down, whoever's it is by duty. A second submission of the same form
    /// answers like the first.
    ///
    /// @param reporter who wrote it down, and so passed it on
    /// @throws IllegalArgumentException if it has [LoggedInquiry#problems]
    public Opened write(TeamId team, Person reporter, LoggedInquiry logged) {
        var now = time.instant();
        var problems = logged.problems(now);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems.values()));
        }
        var text = logged.text().isBlank() ? logged.subject() : logged.text();
        return inquiries.open(
                new NewInquiry(
                        team,
                        logged.subject(),
                        logged.matter(),
                        new Contact(logged.name(), logged.email()),
                        new Contact(reporter.name(), reporter.email()),
                        logged.method(),
                        null,
                        IncomingText.plain(text),
                        now,
                        logged.reached(),
                        false,
                        "log " + logged.key()));
    }
}
