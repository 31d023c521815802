package watchbill.api;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import watchbill.channel.mail.Continuations;
import watchbill.conversation.Contact;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.signin.ApiCaller;

/// Brings a customer whose way is for the first contact only into the conversation (R74).
@RestController
class ContinuationController {

    private final ConversationReading reading;
    private final Continuations continuations;
    private final People people;

    ContinuationController(
            ConversationReading reading, Continuations continuations, People people) {
        this.reading = reading;
        this.continuations = continuations;
        this.people = people;
    }

    /// A second time sends nothing.
    @PostMapping("/api/v1/conversations/{number}/continuation")
    ConversationJson begin(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestBody(required = false) @Nullable ContinuationJson continuation) {
        var conversation = reading.find(caller.team(), number);
        var customer =
                customer(
                        conversation.requester(),
                        continuation == null ? null : continuation.address());
        var by = caller.person().orElseGet(() -> people.person(conversation.owner()));
        continuations.begin(conversation.number(), customer, by);
        return reading.whole(caller.team(), number);
    }

    private static Contact customer(Contact requester, @Nullable String address) {
        if (requester.email() != null || address == null) {
            return requester;
        }
        if (!Newcomer.isAddress(address)) {
            throw new IllegalArgumentException(
                    "'%s' is no mail address. Something like grace@lab.example is."
                            .formatted(address));
        }
        return new Contact(requester.name(), address);
    }
}
