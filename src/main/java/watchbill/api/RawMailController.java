package watchbill.api;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import watchbill.channel.mail.HeldMails;
import watchbill.conversation.MessageId;
import watchbill.people.signin.ApiCaller;

/// The mail behind a message, byte by byte as it came.
@RestController
class RawMailController {

    private final ConversationReading reading;
    private final HeldMails mails;

    RawMailController(ConversationReading reading, HeldMails mails) {
        this.reading = reading;
        this.mails = mails;
    }

    @GetMapping("/api/v1/conversations/{number}/messages/{message}/raw")
    ResponseEntity<byte[]> raw(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @PathVariable long message) {
        reading.requireMessage(caller.team(), number, message);
        return mails.source(caller.team().id(), new MessageId(message))
                .map(raw ->
                        ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        ContentDisposition.attachment()
                                                .filename("message-%d.eml".formatted(message))
                                                .build()
                                                .toString())
                                .body(raw))
                .orElseThrow(
                        () -> new NotFound("Message %d did not come by mail.".formatted(message)));
    }
}
