package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.mail.DeskAddresses;
import watchbill.channel.mail.Guidance;
import watchbill.outbox.Relays;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.MailSettings;
import watchbill.web.Problems;

/// How mail comes in and goes out.
@Controller
@RequestMapping("/settings/mail")
class MailController {

    private static final SettingsSection HERE = SettingsSection.MAIL;

    private final DeskAddresses addresses;
    private final Relays relays;
    private final Guidance guidance;
    private final MailSettings settings;

    MailController(
            DeskAddresses addresses, Relays relays, Guidance guidance, MailSettings settings) {
        this.addresses = addresses;
        this.relays = relays;
        this.guidance = guidance;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return SettingsAnswers.show(
                HERE, page(me, "", relay(me), guidance.of(me.team().id()), Problems.NONE));
    }

    /// Adds an address. The team writes from the first.
    @PostMapping("/addresses")
    ModelAndView add(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String address,
            HttpServletResponse response) {
        try {
            settings.addAddress(me.team().id(), address, me.actor());
            return SettingsAnswers.taken(
                    HERE, "Mail to %s comes to the desk.".formatted(address.strip()), response);
        } catch (IllegalArgumentException refusal) {
            var problem = SettingsAnswers.problem("address", refusal);
            var words = guidance.of(me.team().id());
            return SettingsAnswers.refused(HERE, page(me, address, relay(me), words, problem));
        }
    }

    /// Treats its mail otherwise.
    @PostMapping("/addresses/rule")
    ModelAndView treat(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String address,
            @RequestParam String rule,
            HttpServletResponse response) {
        try {
            var typed = TypedRule.of(rule);
            settings.treatAddress(
                    me.team().id(), address, typed.rule(), typed.forwardTo(), me.actor());
            return SettingsAnswers.taken(HERE, typed.said(address), response);
        } catch (IllegalArgumentException refusal) {
            return refused(me, address, refusal);
        }
    }

    @DeleteMapping("/addresses")
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String address,
            HttpServletResponse response) {
        try {
            settings.removeAddress(me.team().id(), address, me.actor());
            return SettingsAnswers.taken(
                    HERE, "Mail to %s is refused.".formatted(address), response);
        } catch (IllegalArgumentException refusal) {
            return refused(me, address, refusal);
        }
    }

    private ModelAndView refused(
            SignedInPerson me, String address, IllegalArgumentException refusal) {
        var problem = SettingsAnswers.problem(address, refusal);
        var words = guidance.of(me.team().id());
        return SettingsAnswers.refused(HERE, page(me, "", relay(me), words, problem));
    }

    /// Sets the relay; without a host mail is kept.
    @PostMapping("/relay")
    ModelAndView relay(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String host,
            @RequestParam(defaultValue = "") String port,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String tls,
            HttpServletResponse response) {
        var team = me.team().id();
        if (host.isBlank()) {
            settings.relayNowhere(team, me.actor());
            return SettingsAnswers.taken(HERE, "Mail is kept in the outbox.", response);
        }
        var typed = new TypedRelay(host, port, user, password, tls);
        try {
            settings.relayThrough(team, typed.settings(relays.of(team)), me.actor());
            return SettingsAnswers.taken(
                    HERE, "Mail leaves by %s.".formatted(host.strip()), response);
        } catch (IllegalArgumentException refusal) {
            var problem = SettingsAnswers.problem("port", refusal);
            return SettingsAnswers.refused(HERE, page(me, "", typed, guidance.of(team), problem));
        }
    }

    @PostMapping("/guidance")
    ModelAndView guidance(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(value = "guidance", defaultValue = "") String text,
            HttpServletResponse response) {
        try {
            settings.guide(me.team().id(), text.replace("\r\n", "\n"), me.actor());
            return SettingsAnswers.taken(HERE, "The words are saved.", response);
        } catch (IllegalArgumentException refusal) {
            var problem = SettingsAnswers.problem("guidance", refusal);
            return SettingsAnswers.refused(HERE, page(me, "", relay(me), text, problem));
        }
    }

    private TypedRelay relay(SignedInPerson me) {
        return TypedRelay.of(relays.of(me.team().id()));
    }

    private MailPage page(
            SignedInPerson me, String address, TypedRelay relay, String words, Problems problems) {
        var own = TypedRule.shown(addresses.of(me.team().id()), problems);
        return new MailPage(own, address, relay.shown(), words, problems);
    }
}
