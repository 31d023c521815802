package watchbill.channel.mail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import watchbill.conversation.Contact;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.TimelineEvent;
import watchbill.mail.Bounce;
import watchbill.mail.Bounce.Recipient;
import watchbill.outbox.MailFailed;
import watchbill.outbox.Outbox;
import watchbill.people.TeamId;

/// Mail of ours that was not delivered: its conversation shows it, the address is marked, and the Primary is told when
/// an address begins to fail, not with each report.
@Component
class ReturnedMail {

    private static final String WARNING = "alert-triangle";

    private final Conversations conversations;
    private final FailingAddresses failing;
    private final Outbox outbox;

    ReturnedMail(Conversations conversations, FailingAddresses failing, Outbox outbox) {
        this.conversations = conversations;
        this.failing = failing;
        this.outbox = outbox;
    }

    /// The relay itself refused it, or could not be reached for too long: nobody else will report on it.
    @EventListener
    void on(MailFailed failure) {
        if (failure.conversation() != null && !failure.cameBack()) {
            var number = new ConversationNumber(failure.conversation());
            record(
                    failure.team(),
                    number,
                    WARNING,
                    sentence(failure.recipient(), failure.reason()));
            failing.mark(failure.team(), failure.recipient(), failure.reason(), failure.at());
        }
    }

    /// Within the caller's transaction.
    void take(Arrival arrival, ConversationNumber number, Bounce bounce) {
        if (bounce.recipients().isEmpty()) {
            record(
                    arrival.team(),
                    number,
                    WARNING,
                    "A mail of ours came back; the report does not say from whom.");
        }
        for (var recipient : bounce.recipients()) {
            switch (recipient.action()) {
                case FAILED -> failed(arrival, number, recipient);
                case DELAYED ->
                        record(
                                arrival.team(),
                                number,
                                "clock",
                                "Mail to %s is delayed; its server is still trying."
                                        .formatted(recipient.address()));
                case DELIVERED ->
                        record(
                                arrival.team(),
                                number,
                                "check",
                                "Mail to %s was delivered.".formatted(recipient.address()));
            }
        }
    }

    private void failed(Arrival arrival, ConversationNumber number, Recipient recipient) {
        var reason = (recipient.status() + " " + recipient.diagnostic()).strip();
        var words = reason.isBlank() ? "its server does not say why" : reason;
        record(arrival.team(), number, WARNING, sentence(recipient.address(), words));
        var address = new Contact("", recipient.address()).name();
        if (failing.mark(arrival.team(), address, words, arrival.at())) {
            outbox.cameBack(arrival.team(), number.value(), address, words);
        }
    }

    private static String sentence(String address, String words) {
        return "Mail to %s could not be delivered: %s%s"
                .formatted(address, words, words.endsWith(".") ? "" : ".");
    }

    private void record(TeamId team, ConversationNumber number, String icon, String sentence) {
        conversations.record(team, number, new TimelineEvent(icon, sentence));
    }
}
