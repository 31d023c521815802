package watchbill.web.log;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.form.LoggedInquiries;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Kind;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.Toasts;
import watchbill.web.Words;
import watchbill.web.log.LogPage.Typed;

/// The form by which one of us writes an inquiry down for somebody.
@Controller
@RequestMapping("/log")
class LogController {

    private static final List<ContactMethod> WAYS =
            List.of(
                    ContactMethod.PHONE,
                    ContactMethod.VOICEMAIL,
                    ContactMethod.WALK_IN,
                    ContactMethod.CHAT,
                    ContactMethod.OTHER);

    private final LoggedInquiries inquiries;
    private final InstantSource time;

    LogController(LoggedInquiries inquiries, InstantSource time) {
        this.inquiries = inquiries;
        this.time = time;
    }

    @GetMapping
    ModelAndView form(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView(
                "log", "page", page(me.team(), "phone", "use", Typed.NOTHING, Problems.NONE));
    }

    @PostMapping
    ModelAndView log(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String way,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response) {
        var typed = new Typed(name, email, at, subject, text);
        try {
            var note =
                    new LoggedInquiries.Note(
                            ContactMethod.of(way),
                            Kind.of(kind),
                            new Contact(name, email),
                            subject,
                            text,
                            reached(me.team(), at));
            var opened = inquiries.write(me.team().id(), me.person(), note);
            Toasts.say(response, "Logged as %s.".formatted(opened.number()));
            var next = new ModelAndView("redirect:/conversations/" + opened.number().value());
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            var problem = refusal.getMessage() == null ? "" : refusal.getMessage();
            var field = subject.isBlank() ? "subject" : "at";
            var page = page(me.team(), way, kind, typed, new Problems(Map.of(field, problem)));
            return new ModelAndView("log", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Instant reached(Team team, String at) {
        try {
            return at.isBlank()
                    ? time.instant()
                    : LocalDateTime.parse(at).atZone(team.zone()).toInstant();
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "%s is no date and time. 2026-11-18T10:42 is.".formatted(at));
        }
    }

    private LogPage page(Team team, String way, String kind, Typed typed, Problems problems) {
        return new LogPage(
                WAYS.stream()
                        .map(method ->
                                new Choice(
                                        method.code(),
                                        Words.capital(method.words()),
                                        method.code().equals(way)))
                        .toList(),
                Arrays.stream(Kind.values())
                        .map(one ->
                                new Choice(
                                        one.code(),
                                        Words.capital(one.words()),
                                        one.code().equals(kind)))
                        .toList(),
                new Times(team.zone(), time.instant()).place(),
                typed,
                problems);
    }
}
