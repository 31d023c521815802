package watchbill.api;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.Merges;
import watchbill.people.signin.ApiCaller;

/// Conversations about the same become one, and two again (R86).
@RestController
@RequestMapping("/api/v1/conversations/{number}/merge")
class MergeController {

    private final ConversationReading reading;
    private final Merges merges;

    MergeController(ConversationReading reading, Merges merges) {
        this.reading = reading;
        this.merges = merges;
    }

    @PostMapping
    ConversationJson merge(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestBody MergeJson merge) {
        var conversation = reading.find(caller.team(), number);
        merges.merge(conversation.number(), merge.number(), OnBehalf.of(caller, null));
        return reading.whole(caller.team(), merge.number().value());
    }

    @DeleteMapping
    ConversationJson undo(@AuthenticationPrincipal ApiCaller caller, @PathVariable long number) {
        var conversation = reading.find(caller.team(), number);
        merges.undo(conversation.number(), OnBehalf.of(caller, null));
        return reading.whole(caller.team(), number);
    }
}
