package watchbill.channel.form;

import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Adapter;
import watchbill.conversation.ContactMethod;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.signing.PublicAddress;

/// Links the contact form, which belongs to the team that visitors meet.
@Component
class FormAdapter implements Adapter {

    private final Teams teams;
    private final PublicAddress address;

    FormAdapter(Teams teams, PublicAddress address) {
        this.teams = teams;
        this.address = address;
    }

    @Override
    public ContactMethod method() {
        return ContactMethod.FORM;
    }

    @Override
    public List<String> addresses(TeamId team) {
        return teams.standard().filter(standard -> standard.id().equals(team)).stream()
                .map(_ -> address.link("/ask"))
                .toList();
    }
}
