package watchbill.web.held;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.mail.HeldMails;
import watchbill.channel.mail.ReceivedMail;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.Downloads;
import watchbill.web.NothingHere;
import watchbill.web.Times;
import watchbill.web.held.HeldPage.Row;

/// Mail that waits until one of us has looked at it.
@Controller
@RequestMapping("/held-mail")
class HeldController {

    private static final int ROWS = 100;

    private final HeldMails mails;
    private final InstantSource time;

    HeldController(HeldMails mails, InstantSource time) {
        this.mails = mails;
        this.time = time;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedInPerson me) {
        var team = me.team().id();
        var times = Times.of(me, time.instant());
        var page =
                new HeldPage(
                        rows(mails.waiting(team, Long.MAX_VALUE, ROWS), times),
                        rows(mails.listened(team, Long.MAX_VALUE, ROWS), times));
        return new ModelAndView("held", "page", page);
    }

    private static List<Row> rows(List<ReceivedMail> mails, Times times) {
        return mails.stream().map(mail -> row(mail, times)).toList();
    }

    @GetMapping("/{id}/original.eml")
    ResponseEntity<byte[]> original(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        return mails.waitingSource(me.team().id(), id)
                .map(source -> Downloads.mail("held-mail-%d.eml".formatted(id), source))
                .orElseThrow(() -> new NothingHere("Mail %d is not held any more.".formatted(id)));
    }

    @PostMapping("/{id}/inquiry")
    ResponseEntity<Void> letThrough(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var done = mails.release(me.team().id(), id);
        return Answers.seeOther(
                "/held-mail", done ? "It went through." : "Somebody was faster.", response);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> leaveAside(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var done = mails.dismiss(me.team().id(), id);
        return Answers.seeOther(
                "/held-mail",
                done ? "Left aside. It stays stored." : "Somebody was faster.",
                response);
    }

    private static Row row(ReceivedMail mail, Times times) {
        var subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        return new Row(
                mail.id(), subject, mail.from(), mail.reason(), times.stamp(mail.receivedAt()));
    }
}
