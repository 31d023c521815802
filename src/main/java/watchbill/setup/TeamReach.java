package watchbill.setup;

import org.springframework.stereotype.Component;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.mail.MailAddress;
import watchbill.outbox.Senders;
import watchbill.people.Team;

/// How customers reach a team and how its answers leave, as a set-up wishes it.
@Component
class TeamReach {

    private final DeskAddresses addresses;
    private final Senders senders;

    TeamReach(DeskAddresses addresses, Senders senders) {
        this.addresses = addresses;
        this.senders = senders;
    }

    void keep(Team team, SetupFile file) {
        for (var index = 0; index < file.addresses().size(); index++) {
            var desk = new DeskAddress(team.id(), file.addresses().get(index), team.name());
            At.path("addresses[%d]".formatted(index), () -> addresses.keep(desk));
        }
        file.addresses().stream()
                .findFirst()
                .ifPresent(first -> senders.set(team.id(), new MailAddress(team.name(), first)));
    }
}
