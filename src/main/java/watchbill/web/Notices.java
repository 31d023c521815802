package watchbill.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import watchbill.notification.Alarms;
import watchbill.outbox.Outbox;
import watchbill.outbox.RelayTrouble;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;

/// What everybody at the desk should know now, on every page; and what those who plan should settle, where they look.
@Component
class Notices {

    private static final Set<Section> FOR_PLANNERS =
            Set.of(Section.DESK, Section.SCHEDULE, Section.SETTINGS);

    private final Outbox outbox;
    private final Alarms alarms;
    private final PlannersNotices planners;
    private final boolean practice;

    Notices(
            Outbox outbox,
            Alarms alarms,
            PlannersNotices planners,
            @Value("${watchbill.practice:false}") boolean practice) {
        this.outbox = outbox;
        this.alarms = alarms;
        this.planners = planners;
        this.practice = practice;
    }

    List<Notice> of(SignedInPerson me, Section section, Instant now) {
        var team = me.team();
        var notices = new ArrayList<Notice>();
        if (practice) {
            notices.add(
                    Notice.of(
                            Icon.INFO_CIRCLE,
                            "This is practice: no mail leaves, and the clock can be set."));
        }
        outbox.trouble(team.id())
                .map(trouble -> relay(trouble, Times.of(me, now)))
                .ifPresent(notices::add);
        alarms.of(team.id()).stream()
                .map(alarm -> Notice.of(Icon.ALERT_TRIANGLE, alarm.sentence()))
                .forEach(notices::add);
        if (me.role() != Role.MEMBER && FOR_PLANNERS.contains(section)) {
            notices.addAll(planners.of(me, section, now));
        }
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
