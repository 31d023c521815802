package watchbill.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import watchbill.channel.mail.Continuations;
import watchbill.conversation.Acknowledgement;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Endings;
import watchbill.conversation.MessageId;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewAttachment;
import watchbill.conversation.NewNote;
import watchbill.conversation.Replies;
import watchbill.conversation.Work;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.signin.ApiCaller;

/// Conversations: read, answered, brought to an end.
@RestController
@RequestMapping("/api/v1/conversations")
class ConversationController {

    private final ConversationReading reading;
    private final ConversationFilters filters;
    private final Conversations conversations;
    private final Endings endings;
    private final Replies replies;
    private final Continuations continuations;
    private final People people;

    ConversationController(
            ConversationReading reading,
            ConversationFilters filters,
            Conversations conversations,
            Endings endings,
            Replies replies,
            Continuations continuations,
            People people) {
        this.reading = reading;
        this.filters = filters;
        this.conversations = conversations;
        this.endings = endings;
        this.replies = replies;
        this.continuations = continuations;
        this.people = people;
    }

    @GetMapping
    ConversationListJson list(
            @AuthenticationPrincipal ApiCaller caller, @ModelAttribute ConversationQuery query) {
        var filter = filters.of(caller.team(), query);
        var cursor = Cursor.of(query.cursor());
        return query.query() == null || query.query().isBlank()
                ? reading.page(caller.team(), filter, cursor)
                : reading.found(caller, query.query(), filter, cursor);
    }

    @GetMapping("/{number}")
    ConversationJson one(@AuthenticationPrincipal ApiCaller caller, @PathVariable long number) {
        return reading.whole(caller.team(), number);
    }

    @PostMapping("/{number}/messages")
    @ResponseStatus(HttpStatus.CREATED)
    MessageJson write(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NewMessageJson message) {
        return write(caller, number, key, message, List.of());
    }

    /// Files that are too large are left out, and named in the warnings of what was written.
    @PostMapping(path = "/{number}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MessageJson writeWithFiles(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestPart NewMessageJson message,
            @RequestPart List<MultipartFile> files) {
        return write(caller, number, key, message, SentFiles.of(files));
    }

    private MessageJson write(
            ApiCaller caller,
            long number,
            @Nullable String key,
            NewMessageJson message,
            List<NewAttachment> files) {
        var conversation = reading.find(caller.team(), number);
        var acting = OnBehalf.of(caller, message.reason());
        return message(
                conversation,
                message.internal()
                        ? replies.note(
                                conversation.number(),
                                acting,
                                new NewNote(message.text(), files, "api", key),
                                message.work())
                        : answer(
                                conversation, acting, answer(message, files, key), message.work()));
    }

    @PostMapping("/{number}/acknowledgement")
    @ResponseStatus(HttpStatus.CREATED)
    MessageJson acknowledge(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable AcknowledgementJson body) {
        var conversation = reading.find(caller.team(), number);
        var text =
                body == null || body.text() == null || body.text().isBlank()
                        ? Acknowledgement.words(conversation, author(caller, conversation))
                        : body.text();
        var answer = new NewAnswer(text, List.of(), List.of(), true, null, "api", key);
        var acting = OnBehalf.of(caller, body == null ? null : body.reason());
        return message(conversation, answer(conversation, acting, answer, Work.NOT_SAID));
    }

    @PostMapping("/{number}/resolution")
    ConversationJson resolve(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestBody ResolutionJson resolution) {
        var conversation = reading.find(caller.team(), number);
        endings.resolve(
                conversation.number(),
                OnBehalf.of(caller, resolution.reason()),
                resolution.ending());
        return reading.whole(caller.team(), number);
    }

    private MessageId answer(
            Conversation conversation, Acting acting, NewAnswer answer, Work work) {
        continuations.requireBegun(conversation);
        return replies.answer(conversation.number(), acting, answer, work);
    }

    private MessageJson message(Conversation conversation, MessageId id) {
        return conversations
                .message(conversation.team(), conversation.number(), id)
                .map(MessageJson::of)
                .orElseThrow();
    }

    private Person author(ApiCaller caller, Conversation conversation) {
        return caller.person().orElseGet(() -> people.person(conversation.owner()));
    }

    private static NewAnswer answer(
            NewMessageJson message, List<NewAttachment> files, @Nullable String key) {
        return new NewAnswer(
                message.text(), List.of(), files, false, message.promisedAt(), "api", key);
    }
}
