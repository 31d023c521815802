package watchbill.web.merge;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Merge;
import watchbill.conversation.Merges;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Times;

/// Reads what a merged conversation says: where it goes on, and since when.
@Component
public class Signs {

    private final Conversations conversations;
    private final Merges merges;
    private final People people;
    private final InstantSource time;

    Signs(Conversations conversations, Merges merges, People people, InstantSource time) {
        this.conversations = conversations;
        this.merges = merges;
        this.people = people;
        this.time = time;
    }

    /// @param merged one that goes on in another
    public SignPage of(SignedInPerson me, Conversation merged) {
        var into = conversations.findWhereItGoesOn(merged.number());
        var merge = merges.of(merged).map(its -> sentence(me, its));
        return new SignPage(
                merged.number().value(),
                merged.subject(),
                into.number().value(),
                into.subject(),
                merge.orElse("It had been split off, and that was taken back."),
                merge.isPresent());
    }

    private String sentence(SignedInPerson me, Merge merge) {
        return "%s merged it, %s."
                .formatted(
                        people.person(merge.by()).name(),
                        Times.of(me, time.instant()).stamp(merge.at()));
    }
}
