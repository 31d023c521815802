package watchbill.api;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.Conversation;
import watchbill.conversation.Links;
import watchbill.people.signin.ApiCaller;
import watchbill.problems.SharedProblems;

/// Which conversations have to do with which (R9).
@RestController
@RequestMapping("/api/v1/conversations/{number}/links")
class LinkController {

    private final ConversationReading reading;
    private final Links links;
    private final SharedProblems shared;

    LinkController(ConversationReading reading, Links links, SharedProblems shared) {
        this.reading = reading;
        this.links = links;
        this.shared = shared;
    }

    @GetMapping
    LinkListJson all(@AuthenticationPrincipal ApiCaller caller, @PathVariable long number) {
        return of(reading.find(caller.team(), number));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    LinkListJson link(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestBody NewLinkJson link) {
        var conversation = reading.find(caller.team(), number);
        links.link(conversation.number(), link.kind(), link.number(), OnBehalf.of(caller, null));
        return of(reading.find(caller.team(), number));
    }

    @DeleteMapping("/{other}")
    LinkListJson unlink(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @PathVariable long other) {
        var conversation = reading.find(caller.team(), number);
        var linked = reading.find(caller.team(), other);
        links.unlink(conversation.number(), linked.number(), OnBehalf.of(caller, null));
        return of(reading.find(caller.team(), number));
    }

    private LinkListJson of(Conversation conversation) {
        return LinkListJson.of(links.of(conversation), shared.of(conversation));
    }
}
