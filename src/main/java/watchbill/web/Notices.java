package watchbill.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import watchbill.outbox.Outbox;
import watchbill.outbox.RelayTrouble;
import watchbill.people.Team;

/// What everybody at the desk should know now, on every page.
@Component
class Notices {

    private final Outbox outbox;
    private final boolean practice;

    Notices(Outbox outbox, @Value("${watchbill.practice:false}") boolean practice) {
        this.outbox = outbox;
        this.practice = practice;
    }

    List<Notice> of(Team team, Instant now) {
        var notices = new ArrayList<Notice>();
        if (practice) {
            notices.add(
                    Notice.of(
                            Icon.INFO_CIRCLE,
                            "This is practice: no mail leaves, and the clock can be set."));
        }
        outbox.trouble(team.id())
                .map(trouble -> relay(trouble, new Times(team.zone(), now)))
                .ifPresent(notices::add);
        return notices;
    }

    private static Notice relay(RelayTrouble trouble, Times times) {
        var text =
                "The mail relay does not take our mail: %s since %s. It is tried again by itself."
                        .formatted(
                                Words.counted(trouble.waiting(), "mail waits", "mails wait"),
                                times.stamp(trouble.since()));
        return new Notice(Icon.MAIL_EXCLAMATION, text, "See what it said", "/outbox");
    }
}
