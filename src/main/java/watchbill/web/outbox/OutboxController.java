package watchbill.web.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.setup.Invitations;
import watchbill.web.Downloads;
import watchbill.web.Fact;
import watchbill.web.NothingHere;

/// Mail that leaves, with what became of it.
@Controller
@RequestMapping("/outbox")
class OutboxController {

    private final Outbox outbox;
    private final OutboxReading reading;

    OutboxController(Outbox outbox, OutboxReading reading) {
        this.outbox = outbox;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView list(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String before) {
        var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        return new ModelAndView("outbox", "page", reading.page(me, from));
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
}
