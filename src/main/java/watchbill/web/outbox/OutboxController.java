package watchbill.web.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.mail.RelaySettings;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.outbox.OutboxRow;
import watchbill.outbox.Relays;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.setup.Invitations;
import watchbill.web.Downloads;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.NothingHere;
import watchbill.web.StateWord;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.outbox.OutboxPage.Row;

/// Mail that leaves, with what became of it.
@Controller
@RequestMapping("/outbox")
class OutboxController {

    private static final int ROWS = 50;
    private static final int NAMES = 3;

    private final Outbox outbox;
    private final Relays relays;
    private final InstantSource time;

    OutboxController(Outbox outbox, Relays relays, InstantSource time) {
        this.outbox = outbox;
        this.relays = relays;
        this.time = time;
    }

    @GetMapping
    ModelAndView list(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String before) {
        var times = new Times(me.team().zone(), time.instant());
        var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var rows = outbox.latest(me.team().id(), from, ROWS);
        var older = rows.size() < ROWS ? "" : "/outbox?before=" + rows.getLast().id();
        var page =
                new OutboxPage(
                        explanation(me.team(), times),
                        rows.stream().map(row -> row(row, times)).toList(),
                        older);
        return new ModelAndView("outbox", "page", page);
    }

    /// One mail, opened. A mail that signs somebody in stays closed: it is a key.
    @GetMapping("/{id}")
    ModelAndView open(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        var mail = find(me.team(), id);
        var headers =
                mail.headers().entrySet().stream()
                        .map(header -> Fact.of(header.getKey(), header.getValue()))
                        .toList();
        return new ModelAndView(
                "outbox/mail", "page", new KeptMailPage(id, mail.subject(), headers, mail.text()));
    }

    @GetMapping("/{id}/raw")
    ResponseEntity<byte[]> raw(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        return Downloads.mail(
                "mail-%d.eml".formatted(id), find(me.team(), id).raw().getBytes(UTF_8));
    }

    private KeptMail find(Team team, long id) {
        var isKey =
                outbox.latest(team.id(), id + 1, 1).stream()
                        .anyMatch(
                                row -> row.id() == id && row.purpose().equals(Invitations.PURPOSE));
        if (isKey) {
            throw new NothingHere("Mail %d holds a sign-in link.".formatted(id));
        }
        return outbox.find(team.id(), id)
                .orElseThrow(() -> new NothingHere("There is no mail %d.".formatted(id)));
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
