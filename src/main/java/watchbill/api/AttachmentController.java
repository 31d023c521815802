package watchbill.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import watchbill.conversation.Files;
import watchbill.conversation.MessageId;
import watchbill.conversation.StoredFile;
import watchbill.people.signin.ApiCaller;

/// The content of files, always as a download: nothing in it can run.
@RestController
class AttachmentController {

    private final ConversationReading reading;
    private final Files files;

    AttachmentController(ConversationReading reading, Files files) {
        this.reading = reading;
        this.files = files;
    }

    @GetMapping("/api/v1/conversations/{number}/messages/{message}/attachments/{position}")
    ResponseEntity<Resource> content(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @PathVariable long message,
            @PathVariable int position) {
        var conversation = reading.find(caller.team(), number);
        return files.find(
                        caller.team().id(), conversation.number(), new MessageId(message), position)
                .map(AttachmentController::download)
                .orElseThrow(() ->
                        new NotFound(
                                "Message %d has no attachment %d.".formatted(message, position)));
    }

    private static ResponseEntity<Resource> download(StoredFile stored) {
        var disposition =
                ContentDisposition.attachment().filename(stored.file().name(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .eTag(stored.file().sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(stored.content());
    }
}
