package watchbill.channel.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Adapter;
import watchbill.channel.way.SignOfLife;
import watchbill.conversation.ContactMethod;
import watchbill.people.TeamId;

/// Links mail: a team is reached at its desk's addresses.
@Component
class MailAdapter implements Adapter {

    private final DeskAddresses addresses;
    private final IntakeWatch watch;

    MailAdapter(DeskAddresses addresses, IntakeWatch watch) {
        this.addresses = addresses;
        this.watch = watch;
    }

    @Override
    public ContactMethod method() {
        return ContactMethod.MAIL;
    }

    @Override
    public List<String> addresses(TeamId team) {
        return addresses.answered(team).stream().map(DeskAddress::address).toList();
    }

    @Override
    public List<SignOfLife> signsOfLife(TeamId team) {
        return watch.of(team);
    }
}
