package watchbill.web.merge;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.Conversations;
import watchbill.conversation.Merges;
import watchbill.conversation.NoSuchConversation;
import watchbill.conversation.Patience;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.ResponseClocks;
import watchbill.web.Problems;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.web.TypedNumber;
import watchbill.web.merge.MergePage.Other;
import watchbill.web.merge.MergePage.Preview;

/// Reads into what a conversation may be merged, and what that will do.
@Component
class MergeReading {

    private static final int FEW = 6;

    private final Conversations conversations;
    private final ConversationLists lists;
    private final Merges merges;
    private final ResponseClocks clocks;
    private final People people;
    private final Patience patience;
    private final InstantSource time;

    MergeReading(
            Conversations conversations,
            ConversationLists lists,
            Merges merges,
            ResponseClocks clocks,
            People people,
            Patience patience,
            InstantSource time) {
        this.conversations = conversations;
        this.lists = lists;
        this.merges = merges;
        this.clocks = clocks;
        this.people = people;
        this.patience = patience;
        this.time = time;
    }

    /// @param typed the number of the other one as it was typed; empty while none is chosen
    MergePage of(SignedInPerson me, Conversation merged, String typed) {
        if (typed.isBlank()) {
            return page(me, merged, typed, Optional.empty(), "");
        }
        try {
            var into = conversations.find(TypedNumber.of(typed));
            return page(me, merged, typed, Optional.of(preview(me, merged, into)), "");
        } catch (IllegalArgumentException | NoSuchConversation refusal) {
            return refused(me, merged, typed, String.valueOf(refusal.getMessage()));
        }
    }

    MergePage refused(SignedInPerson me, Conversation merged, String typed, String problem) {
        return page(me, merged, typed, Optional.empty(), problem);
    }

    private Preview preview(SignedInPerson me, Conversation merged, Conversation into) {
        var foresight =
                new Foresight(
                        merged,
                        into,
                        merges.preview(merged, into),
                        clocks.ofBoth(into.team(), into.number(), merged.number()),
                        people.person(into.owner()),
                        Times.of(me, time.instant()));
        return new Preview(into.number().value(), into.subject(), foresight.sentences());
    }

    private MergePage page(
            SignedInPerson me,
            Conversation merged,
            String typed,
            Optional<Preview> preview,
            String problem) {
        return new MergePage(
                merged.number().value(),
                merged.subject(),
                typed.strip(),
                preview.isPresent() ? List.of() : others(me, merged),
                preview,
                problem.isEmpty() ? Problems.NONE : new Problems(Map.of("into", problem)));
    }

    private List<Other> others(SignedInPerson me, Conversation merged) {
        var email = merged.requester().email();
        if (email == null) {
            return List.of();
        }
        var words = new StateWords(patience, Times.of(me, time.instant()));
        var theirs = ConversationFilter.ofRequester(email);
        return lists.page(merged.team(), theirs, null, FEW).conversations().stream()
                .filter(other -> !other.number().equals(merged.number()))
                .map(other ->
                        new Other(other.number().value(), other.subject(), words.of(other).text()))
                .toList();
    }
}
