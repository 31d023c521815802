package watchbill.api;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.Splits;
import watchbill.people.signin.ApiCaller;

/// Two questions in one conversation become two conversations, and one again (R86).
@RestController
@RequestMapping("/api/v1/conversations/{number}/split")
class SplitController {

    private final ConversationReading reading;
    private final Splits splits;

    SplitController(ConversationReading reading, Splits splits) {
        this.reading = reading;
        this.splits = splits;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ConversationJson split(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestBody SplitJson split) {
        var part =
                splits.split(
                        reading.find(caller.team(), number).number(),
                        split.chosen(),
                        split.subjectOrSame(),
                        OnBehalf.of(caller, null));
        return reading.whole(caller.team(), part.value());
    }

    /// @return what it was split off
    @DeleteMapping
    ConversationJson undo(@AuthenticationPrincipal ApiCaller caller, @PathVariable long number) {
        var part = reading.find(caller.team(), number).number();
        var from = splits.undo(part, OnBehalf.of(caller, null));
        return reading.whole(caller.team(), from.value());
    }
}
