package watchbill.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.EffortId;
import watchbill.conversation.Efforts;
import watchbill.people.signin.ApiCaller;

/// What was done on conversations, and how long that took: read, noted, corrected (R96).
@RestController
@RequestMapping("/api/v1/conversations/{number}/effort")
class EffortController {

    private final ConversationReading reading;
    private final Efforts efforts;

    EffortController(ConversationReading reading, Efforts efforts) {
        this.reading = reading;
        this.efforts = efforts;
    }

    @GetMapping
    EffortListJson list(@AuthenticationPrincipal ApiCaller caller, @PathVariable long number) {
        var conversation = reading.find(caller.team(), number);
        List<EffortJson> effort = reading.effort(conversation);
        return new EffortListJson(
                conversation.effort() == null ? 0 : conversation.effort().toSeconds(), effort);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EffortListJson note(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NewEffortJson effort) {
        var conversation = reading.find(caller.team(), number);
        efforts.note(conversation.number(), OnBehalf.of(caller, null), effort.spent(), key);
        return list(caller, number);
    }

    @PostMapping("/{effort}/correction")
    EffortListJson correct(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @PathVariable long effort,
            @RequestBody EffortCorrectionJson correction) {
        var conversation = reading.find(caller.team(), number);
        efforts.correct(
                conversation.number(),
                OnBehalf.of(caller, null),
                new EffortId(effort),
                correction.length());
        return list(caller, number);
    }
}
