package watchbill.web.outbox;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import watchbill.mail.RelaySettings;
import watchbill.outbox.Outbox;
import watchbill.outbox.OutboxRow;
import watchbill.outbox.Relays;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Icon;
import watchbill.web.StateWord;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.outbox.OutboxPage.Row;

/// Reads what leaves, and what became of it.
@Component
class OutboxReading {

    private static final int ROWS = 50;
    private static final int NAMES = 3;

    private final Outbox outbox;
    private final Relays relays;
    private final InstantSource time;

    OutboxReading(Outbox outbox, Relays relays, InstantSource time) {
        this.outbox = outbox;
        this.relays = relays;
        this.time = time;
    }

    /// @param before only mail with a lower id; `Long.MAX_VALUE` to begin
    OutboxPage page(SignedInPerson me, long before) {
        var team = me.team();
        var times = Times.of(me, time.instant());
        var rows = outbox.latest(team.id(), before, ROWS);
        var older = rows.size() < ROWS ? "" : "/outbox?before=" + rows.getLast().id();
        return new OutboxPage(
                explanation(team, times),
                rows.stream().map(row -> row(row, times)).toList(),
                older);
    }

    private String explanation(Team team, Times times) {
        var relay = relays.of(team.id()).map(RelaySettings::host);
        if (relay.isEmpty()) {
            return "No relay is set, so mail is kept here and never leaves.";
        }
        return outbox.trouble(team.id())
                .map(trouble ->
                        "%s since %s. The relay %s said: %s"
                                .formatted(
                                        Words.counted(
                                                trouble.waiting(), "mail waits", "mails wait"),
                                        times.stamp(trouble.since()),
                                        relay.get(),
                                        trouble.said()))
                .orElse("Mail leaves by %s.".formatted(relay.get()));
    }

    private static Row row(OutboxRow row, Times times) {
        var shown = row.to().stream().limit(NAMES).toList();
        var more = row.to().size() - shown.size();
        return new Row(
                row.id(),
                row.subject(),
                String.join(", ", shown) + (more > 0 ? " and " + more + " more" : ""),
                Words.capital(row.purpose()),
                times.stamp(row.createdAt()),
                state(row, times),
                row.said() == null ? "" : row.said());
    }

    private static StateWord state(OutboxRow row, Times times) {
        return switch (row.state()) {
            case WAITING ->
                    StateWord.calm(
                            Icon.CLOCK,
                            row.nextAttempt() == null || row.said() == null
                                    ? "Waits"
                                    : "Tried again at " + times.stamp(row.nextAttempt()));
            case SENDING -> StateWord.calm(Icon.SEND, "On its way");
            case SENT ->
                    StateWord.calm(
                            Icon.CHECK,
                            "Sent " + (row.sentAt() == null ? "" : times.stamp(row.sentAt())));
            case FAILED -> StateWord.calm(Icon.MAIL_X, "Given up");
            case KEPT -> StateWord.calm(Icon.INBOX, "Kept here");
        };
    }
}
