package watchbill.api;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.Efforts;
import watchbill.conversation.MarkdownExport;
import watchbill.people.People;
import watchbill.people.signin.ApiCaller;

/// A whole conversation as one file (R89).
@RestController
@RequestMapping("/api/v1/conversations/{number}/export")
class ExportController {

    private static final MediaType MARKDOWN =
            MediaType.parseMediaType("text/markdown;charset=utf-8");

    private final ConversationReading reading;
    private final Efforts efforts;
    private final People people;

    ExportController(ConversationReading reading, Efforts efforts, People people) {
        this.reading = reading;
        this.efforts = efforts;
        this.people = people;
    }

    /// @param format `json`, the default, or `markdown`
    @GetMapping
    ResponseEntity<?> export(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestParam(defaultValue = "json") String format) {
        return switch (format) {
            case "json" -> ResponseEntity.ok(reading.whole(caller.team(), number));
            case "markdown", "md" ->
                    ResponseEntity.ok().contentType(MARKDOWN).body(markdown(caller, number));
            default ->
                    throw new IllegalArgumentException(
                            "There is no export format '%s'. Use 'json' or 'markdown'."
                                    .formatted(format));
        };
    }

    private String markdown(ApiCaller caller, long number) {
        var timeline = reading.timeline(caller.team(), number);
        var conversation = timeline.conversation();
        return MarkdownExport.of(
                timeline,
                people.person(conversation.owner()),
                caller.team().zone(),
                efforts.of(conversation),
                efforts.lesson(conversation));
    }
}
