package watchbill.web.settings;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.channel.mail.Guidance;
import watchbill.mail.MailAddress;
import watchbill.mail.RelaySettings;
import watchbill.outbox.Relays;
import watchbill.outbox.Senders;
import watchbill.people.signin.SignedInPerson;

/// How mail comes in and goes out.
@Controller
@RequestMapping("/settings")
class MailController {

    private final SettingsPages pages;
    private final DeskAddresses addresses;
    private final Senders senders;
    private final Relays relays;
    private final Guidance guidance;

    MailController(
            SettingsPages pages,
            DeskAddresses addresses,
            Senders senders,
            Relays relays,
            Guidance guidance) {
        this.pages = pages;
        this.addresses = addresses;
        this.senders = senders;
        this.relays = relays;
        this.guidance = guidance;
    }

    /// Adds an address. The team writes from the first.
    @PostMapping("/addresses")
    ModelAndView add(@AuthenticationPrincipal SignedInPerson me, @RequestParam String address) {
        try {
            addresses.keep(new DeskAddress(me.team().id(), address, me.team().name()));
            writeFromFirst(me);
            return pages.taken("addresses");
        } catch (IllegalArgumentException refusal) {
            return pages.refused(me, "address", refusal);
        }
    }

    @DeleteMapping("/addresses")
    ModelAndView remove(@AuthenticationPrincipal SignedInPerson me, @RequestParam String address) {
        addresses.remove(me.team().id(), address);
        writeFromFirst(me);
        return pages.taken("addresses");
    }

    /// Sets the relay; without a host mail is kept. An empty password keeps the one there is.
    @PostMapping("/relay")
    ModelAndView relay(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String host,
            @RequestParam String port,
            @RequestParam String user,
            @RequestParam String password,
            @RequestParam String tls) {
        var team = me.team().id();
        if (host.isBlank()) {
            relays.remove(team);
            return pages.taken("relay");
        }
        try {
            var number = port.strip().matches("\\d{1,5}") ? Integer.parseInt(port.strip()) : 0;
            var secret =
                    password.isEmpty()
                            ? relays.of(team).map(RelaySettings::password).orElse(null)
                            : password;
            var anonymous = user.isBlank();
            relays.set(
                    team,
                    new RelaySettings(
                            host.strip(),
                            number,
                            anonymous ? null : user.strip(),
                            anonymous ? null : secret,
                            RelaySettings.Encryption.valueOf(tls.toUpperCase(Locale.ROOT))));
            return pages.taken("relay");
        } catch (IllegalArgumentException refusal) {
            return pages.refused(me, "host", refusal);
        }
    }

    @PostMapping("/guidance")
    ModelAndView guidance(
            @AuthenticationPrincipal SignedInPerson me, @RequestParam("guidance") String text) {
        try {
            guidance.set(me.team().id(), text.equals(Guidance.STANDARD) ? "" : text);
            return pages.taken("guidance");
        } catch (IllegalArgumentException refusal) {
            return pages.refused(me, "guidance", refusal);
        }
    }

    private void writeFromFirst(SignedInPerson me) {
        addresses.of(me.team().id()).stream()
                .findFirst()
                .ifPresent(desk ->
                        senders.set(
                                me.team().id(), new MailAddress(me.team().name(), desk.address())));
    }
}
