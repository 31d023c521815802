package watchbill.web.conversation;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.conversation.Kind;
import watchbill.people.PersonId;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;

/// What a conversation is about, and whose it is.
@Controller
class DescriptionController {

    private final OwnTeam ours;
    private final Conversations conversations;

    DescriptionController(OwnTeam ours, Conversations conversations) {
        this.ours = ours;
        this.conversations = conversations;
    }

    @PostMapping("/conversations/{number}/description")
    ResponseEntity<Void> describe(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam String subject,
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable String component) {
        var conversation = ours.conversation(me, number);
        var kept = subject.isBlank() ? conversation.subject() : subject.strip();
        var description = new Description(kept, Kind.of(kind), component, conversation.site());
        conversations.describe(conversation.number(), Acting.as(me.person().id()), description);
        return Answers.seeOther("/conversations/" + number);
    }

    @PostMapping("/conversations/{number}/owner")
    ResponseEntity<Void> give(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam long owner,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        var heir = ours.person(me, new PersonId(owner));
        conversations.give(conversation.number(), Acting.as(me.person().id()), heir.id());
        return Answers.seeOther(
                "/conversations/" + number, "Given to " + heir.name() + ".", response);
    }
}
