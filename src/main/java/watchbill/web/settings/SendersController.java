package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.mail.SenderRule;
import watchbill.channel.mail.SenderRules;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.SenderSettings;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// Whose mail goes through, waits or is dropped (R115).
@Controller
@RequestMapping("/settings/senders")
class SendersController {

    private static final SettingsSection HERE = SettingsSection.SENDERS;

    private final SenderRules rules;
    private final SenderSettings settings;

    SendersController(SenderRules rules, SenderSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /// @param sender fills the form in, for those who come from a mail that is held
    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String sender) {
        var allow = OneOf.word(SenderRule.ALLOW);
        return SettingsAnswers.show(HERE, page(me, sender, allow, Problems.NONE));
    }

    @PostMapping
    ModelAndView set(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String sender,
            @RequestParam(defaultValue = "") String rule,
            HttpServletResponse response) {
        try {
            var chosen = OneOf.of(SenderRule.class, rule);
            var kept = settings.set(me.team().id(), sender, chosen, me.actor());
            return SettingsAnswers.taken(HERE, "The rule for %s is set.".formatted(kept), response);
        } catch (IllegalArgumentException refusal) {
            var problem = SettingsAnswers.problem("sender", refusal);
            return SettingsAnswers.refused(HERE, page(me, sender, rule, problem));
        }
    }

    @DeleteMapping
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String sender,
            HttpServletResponse response) {
        settings.remove(me.team().id(), sender, me.actor());
        return SettingsAnswers.taken(
                HERE, "%s is treated like everybody else.".formatted(sender), response);
    }

    private SendersPage page(SignedInPerson me, String sender, String chosen, Problems problems) {
        var rows =
                rules.of(me.team().id()).entrySet().stream()
                        .map(rule -> new SendersPage.Row(rule.getKey(), effect(rule.getValue())))
                        .toList();
        return new SendersPage(rows, sender, choices(chosen), problems);
    }

    private static List<Choice> choices(String chosen) {
        return Arrays.stream(SenderRule.values())
                .map(rule ->
                        new Choice(OneOf.word(rule), effect(rule), OneOf.word(rule).equals(chosen)))
                .toList();
    }

    private static String effect(SenderRule rule) {
        return switch (rule) {
            case ALLOW -> "Goes through, also when a machine sent it";
            case HOLD -> "Waits until one of us has looked at it";
            case DROP -> "Is kept, and shown to nobody";
        };
    }
}
