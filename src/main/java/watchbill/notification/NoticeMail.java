package watchbill.notification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.escalation.Referrals;
import watchbill.outbox.Outbox;
import watchbill.people.Person;
import watchbill.people.Team;
import watchbill.responseclock.ResponseClocks;
import watchbill.signing.PublicAddress;

/// The mails in which the Primary is told, and the Backup where the team wants it.
@Component
class NoticeMail {

    /// Longer messages are cut in the mail; the page shows them whole.
    private static final int EXCERPT = 2000;

    private final Conversations conversations;
    private final ResponseClocks clocks;
    private final Referrals referrals;
    private final StaffMail staffMail;
    private final Outbox outbox;
    private final PublicAddress address;

    NoticeMail(
            Conversations conversations,
            ResponseClocks clocks,
            Referrals referrals,
            StaffMail staffMail,
            Outbox outbox,
            PublicAddress address) {
        this.conversations = conversations;
        this.clocks = clocks;
        this.referrals = referrals;
        this.staffMail = staffMail;
        this.outbox = outbox;
        this.address = address;
    }

    void send(Team team, Person primary, List<Notice> notices, Instant now) {
        var id = "notice-%d".formatted(notices.getLast().id());
        var one = notices.size() == 1 ? notices.getFirst().conversation().value() : null;
        var text = text(team, notices, now);
        outbox.enqueue(staffMail.to(team, primary, "notice", one, id, subject(notices), text));
    }

    /// Tells the Backup of a goal that was missed, and that the Primary knows.
    void alert(Team team, Person backup, Person primary, Notice missed, Instant now) {
        var conversation = missed.conversation().value();
        var id = "backup-alert-%d".formatted(conversation);
        var text =
                "%s\n\n%s is Primary and has been told. Your team wants the Backup to hear of it too, once.\n"
                        .formatted(part(team, missed, now), StaffMail.escaped(primary.firstName()));
        outbox.enqueue(staffMail.to(team, backup, "notice", conversation, id, about(missed), text));
    }

    private String subject(List<Notice> notices) {
        if (notices.size() > 1) {
            var inquiries = notices.stream().map(Notice::conversation).distinct().count();
            return inquiries == 1
                    ? about(notices.getLast())
                    : "%d inquiries need you".formatted(inquiries);
        }
        return about(notices.getFirst());
    }

    private String about(Notice notice) {
        var conversation = conversations.find(notice.conversation());
        return "%s %s: %s"
                .formatted(notice.kind().words(), conversation.number(), conversation.subject());
    }

    private String text(Team team, List<Notice> notices, Instant now) {
        var parts =
                notices.stream()
                        .map(notice -> part(team, notice, now))
                        .collect(Collectors.joining("\n\n"));
        return parts + "\n\nAnswer on the page. A reply to this mail becomes an internal note.\n";
    }

    private String part(Team team, Notice notice, Instant now) {
        var conversation = conversations.find(notice.conversation());
        return "**%s**  \n%s, %s  \n%s  \n%s%s"
                .formatted(
                        StaffMail.escaped(
                                "%s: %s".formatted(notice.kind().words(), conversation.subject())),
                        StaffMail.escaped(conversation.requester().name()),
                        conversation.method().words(),
                        when(team, conversation, notice, now),
                        address.link("/conversations/" + conversation.number().value()),
                        words(conversation, notice));
    }

    private String when(Team team, Conversation conversation, Notice notice, Instant now) {
        if (notice.kind() == Notice.Kind.FOLLOW_UP) {
            return referrals
                    .open(team.id(), conversation.number())
                    .map(FollowUpText::whomToAsk)
                    .orElse("No outside team has it any more.");
        }
        if (notice.due() != null) {
            return "Due %s.".formatted(StaffMail.clock(notice.due(), team.zone(), now));
        }
        return clocks.of(team.id(), conversation.number())
                .filter(clock -> clock.runs())
                .map(clock -> "Due %s.".formatted(StaffMail.clock(clock.dueAt(), team.zone(), now)))
                .orElse("No goal on replies.");
    }

    private String words(Conversation conversation, Notice notice) {
        if (notice.kind() != Notice.Kind.NEW && notice.kind() != Notice.Kind.REPLY) {
            return "";
        }
        return conversations.timeline(conversation.number()).entries().reversed().stream()
                .filter(entry -> entry.direction() == Direction.IN)
                .findFirst()
                .map(entry -> "\n\n" + StaffMail.verbatim(entry.text(), EXCERPT))
                .orElse("");
    }
}
