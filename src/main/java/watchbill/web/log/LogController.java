package watchbill.web.log;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.form.LoggedInquiries;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Kind;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.Toasts;
import watchbill.web.Words;

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
        return new ModelAndView("log", "page", page(me.team(), LogForm.EMPTY, Problems.NONE));
    }

    @PostMapping
    ModelAndView log(
            @AuthenticationPrincipal SignedInPerson me,
            @ModelAttribute LogForm form,
            HttpServletResponse response) {
        var now = time.instant();
        var reached = form.reached(me.team().zone(), now);
        if (reached.isEmpty()) {
            return refused(me.team(), form, form.unreadable());
        }
        var inquiry = form.inquiry(reached.get());
        var problems = new Problems(inquiry.problems(now));
        if (!problems.isEmpty()) {
            return refused(me.team(), form, problems);
        }
        var opened = inquiries.write(me.team().id(), me.person(), inquiry);
        Toasts.say(response, "Logged as %s.".formatted(opened.number()));
        var next = new ModelAndView("redirect:/conversations/" + opened.number().value());
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private ModelAndView refused(Team team, LogForm form, Problems problems) {
        var page = new ModelAndView("log", "page", page(team, form, problems));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private LogPage page(Team team, LogForm form, Problems problems) {
        return new LogPage(
                WAYS.stream().map(way -> choice(way.code(), way.words(), form.way())).toList(),
                Arrays.stream(Kind.values())
                        .map(kind -> choice(kind.code(), kind.words(), form.kind()))
                        .toList(),
                new Times(team.zone(), time.instant()).place(),
                form.typed(),
                form.ownKey(),
                problems);
    }

    private static Choice choice(String code, String words, @Nullable String chosen) {
        return new Choice(code, Words.capital(words), code.equals(chosen));
    }
}
