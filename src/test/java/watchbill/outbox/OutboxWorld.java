package watchbill.outbox;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import watchbill.mail.MailAddress;
import watchbill.mail.OutgoingMail;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.testing.TestTime;

/// Teams that have something to send, and what is told about their mail.
@TestComponent
class OutboxWorld {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Outbox outbox;
    final Relays relays;
    final SendMail sending;
    final TestTime time;
    final List<MailFailed> failed = new CopyOnWriteArrayList<>();

    private final Teams teams;
    private final TransactionTemplate transaction;

    OutboxWorld(
            Outbox outbox,
            Relays relays,
            SendMail sending,
            TestTime time,
            Teams teams,
            TransactionTemplate transaction) {
        this.outbox = outbox;
        this.relays = relays;
        this.sending = sending;
        this.time = time;
        this.teams = teams;
        this.transaction = transaction;
    }

    @EventListener
    void on(MailFailed event) {
        failed.add(event);
    }

    /// A team nobody else uses.
    Team team() {
        return teams.add("team-" + NUMBER.incrementAndGet(), "Meridian", ZoneId.of("UTC"));
    }

    /// Puts a mail into the outbox.
    ///
    /// @return its Message-ID
    String write(Team team, String... to) {
        return writeFor("answer", team, to);
    }

    String writeFor(String purpose, Team team, String... to) {
        var messageId = "mail-%d@desk.example".formatted(NUMBER.incrementAndGet());
        var mail =
                new OutgoingMail(
                        messageId,
                        new MailAddress("Meridian", "help@desk.example"),
                        null,
                        Arrays.stream(to).map(address -> new MailAddress("", address)).toList(),
                        List.of(),
                        "Your plot",
                        "The holes come from the **block boundaries**.",
                        null,
                        List.of(),
                        false,
                        null,
                        List.of());
        transaction.executeWithoutResult(_ ->
                outbox.enqueue(new NewMail(team.id(), purpose, 7L, "help@desk.example", mail)));
        return messageId;
    }

    /// What the team's list says, the newest mail first.
    List<OutboxRow> rows(Team team) {
        return outbox.latest(team.id(), Long.MAX_VALUE, 100);
    }

    MailState state(Team team) {
        return rows(team).getFirst().state();
    }

    /// Lets the server look once for due mail.
    void beat() {
        sending.run(time.instant());
    }
}
