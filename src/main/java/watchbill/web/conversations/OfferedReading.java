package watchbill.web.conversations;

import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.MatterNames;
import watchbill.conversation.Topics;
import watchbill.people.People;
import watchbill.people.TeamId;

/// Reads what a team's list can be narrowed to. None of it costs more when there are more conversations that are over.
@Component
class OfferedReading {

    private final ConversationLists lists;
    private final MatterNames names;
    private final Topics topics;
    private final People people;

    OfferedReading(ConversationLists lists, MatterNames names, Topics topics, People people) {
        this.lists = lists;
        this.names = names;
        this.topics = topics;
        this.people = people;
    }

    Offered in(TeamId team) {
        return new Offered(
                people.members(team),
                topics.offered(team),
                topics.retired(team),
                byLetters(names.components(team)),
                byLetters(names.sites(team)),
                lists.countOpen(team));
    }

    private static List<String> byLetters(List<String> names) {
        return names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
