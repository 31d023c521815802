package watchbill.setup;

import org.springframework.stereotype.Component;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.mail.MailAddress;
import watchbill.outbox.Relays;
import watchbill.outbox.Senders;
import watchbill.people.Team;

/// How customers reach a team and how its answers leave, as a set-up wishes it.
@Component
class TeamReach {

    private final DeskAddresses addresses;
    private final Senders senders;
    private final Relays relays;

    TeamReach(DeskAddresses addresses, Senders senders, Relays relays) {
        this.addresses = addresses;
        this.senders = senders;
        this.relays = relays;
    }

    void keep(Team team, SetupFile file) {
        for (var index = 0; index < file.addresses().size(); index++) {
            var desk = new DeskAddress(team.id(), file.addresses().get(index), team.name());
            At.path("addresses[%d]".formatted(index), () -> addresses.keep(desk));
        }
        file.addresses().stream()
                .findFirst()
                .ifPresent(first -> senders.set(team.id(), new MailAddress(team.name(), first)));
        file.relay()
                .ifPresentOrElse(relay -> relays.set(team.id(), relay), () -> removeRelay(team));
    }

    /// Mail that waits for a relay is kept once there is none, so an absent relay is taken away only if there was one.
    private void removeRelay(Team team) {
        if (relays.of(team.id()).isPresent()) {
            relays.remove(team.id());
        }
    }
}
