package watchbill.web.log;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import watchbill.channel.form.LoggedInquiry;
import watchbill.channel.form.Spoken;
import watchbill.conversation.ContactMethod;
import watchbill.people.Team;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.MatterChoices;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.Toasts;
import watchbill.web.TypedMatter;
import watchbill.web.Words;
import watchbill.web.referral.OutsidePanels;

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
                    ContactMethod.COLLEAGUE,
                    ContactMethod.OTHER);

    private final LoggedInquiries inquiries;
    private final MatterChoices matters;
    private final OutsidePanels outside;
    private final InstantSource time;

    LogController(
            LoggedInquiries inquiries,
            MatterChoices matters,
            OutsidePanels outside,
            InstantSource time) {
        this.inquiries = inquiries;
        this.matters = matters;
        this.outside = outside;
        this.time = time;
    }

    @GetMapping
    ModelAndView form(@AuthenticationPrincipal SignedInPerson me) {
        var page = page(me.team(), LogForm.EMPTY, TypedMatter.use(), Problems.NONE);
        return new ModelAndView("log", "page", page);
    }

    @PostMapping
    ModelAndView log(
            @AuthenticationPrincipal SignedInPerson me,
            @ModelAttribute LogForm form,
            @ModelAttribute TypedMatter about,
            HttpServletResponse response) {
        var now = time.instant();
        var reached = form.reached(me.team().zone(), now);
        var problems = unreadable(me.team(), form, reached, about);
        if (problems.isEmpty()) {
            try {
                var inquiry = form.inquiry(reached.orElse(now), about.matter());
                problems.putAll(inquiry.problems(now));
                if (problems.isEmpty()) {
                    return logged(me, inquiry, response);
                }
            } catch (IllegalArgumentException notOffered) {
                problems.put("way", String.valueOf(notOffered.getMessage()));
            }
        }
        var page = page(me.team(), form, about, new Problems(problems));
        return new ModelAndView("log", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// What keeps the form from being read at all.
    private Map<String, String> unreadable(
            Team team, LogForm form, Optional<Instant> reached, TypedMatter about) {
        var problems = new TreeMap<>(about.problems(matters.topics(team.id(), about.topic())));
        if (reached.isEmpty()) {
            problems.putAll(form.unreadable().byField());
        }
        if (!form.took().problem().isEmpty()) {
            problems.put(form.tookField(), form.took().problem());
        }
        return problems;
    }

    private ModelAndView logged(
            SignedInPerson me, LoggedInquiry inquiry, HttpServletResponse response) {
        var opened = inquiries.write(me.team().id(), me.person(), inquiry);
        var said =
                switch (inquiry.spoken()) {
                    case NOTHING -> "Logged as %s.";
                    case ANSWER -> "Logged as %s, and answered.";
                    case SOLUTION -> "Logged as %s, answered and resolved.";
                };
        Toasts.say(response, said.formatted(opened.number()));
        var page =
                inquiry.spoken() == Spoken.SOLUTION
                        ? "/conversations/" + opened.number().value()
                        : outside.opened(me.team().id(), opened.number(), inquiry.matter().kind());
        var next = new ModelAndView("redirect:" + page);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private LogPage page(Team team, LogForm form, TypedMatter about, Problems problems) {
        return new LogPage(
                WAYS.stream().map(way -> choice(way.code(), way.words(), form.way())).toList(),
                answers(form.spoken()),
                matters.kinds(about.kind()),
                matters.topics(team.id(), about.topic()),
                about,
                matters.components(team.id()),
                matters.sites(team.id()),
                new Times(team.zone(), time.instant()).place(),
                form.typed(),
                form.ownKey(),
                problems);
    }

    private static List<Choice> answers(@Nullable String chosen) {
        return List.of(
                choice(Spoken.NOTHING.code(), "waits for an answer", chosen),
                choice(Spoken.ANSWER.code(), "answered at once, and it goes on", chosen),
                choice(Spoken.SOLUTION.code(), "answered at once, and that was all", chosen));
    }

    private static Choice choice(String code, String words, @Nullable String chosen) {
        return new Choice(code, Words.capital(words), code.equals(chosen));
    }
}
