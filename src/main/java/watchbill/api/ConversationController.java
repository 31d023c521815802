package watchbill.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import watchbill.channel.mail.Continuations;
import watchbill.conversation.Acknowledgement;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Endings;
import watchbill.conversation.MessageId;
import watchbill.conversation.NewAnswer;
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
        var conversation = reading.find(caller.team(), number);
        var acting = OnBehalf.of(caller, message.reason());
        return message(
                conversation,
                message.internal()
                        ? replies.note(
                                conversation.number(), acting, note(message, key), message.work())
                        : answer(conversation, acting, answer(message, key), message.work()));
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
                .entry(conversation.team(), conversation.number(), id)
                .map(MessageJson::of)
                .orElseThrow();
    }

    private Person author(ApiCaller caller, Conversation conversation) {
        return caller.person().orElseGet(() -> people.person(conversation.owner()));
    }

    private static NewNote note(NewMessageJson message, @Nullable String key) {
        return new NewNote(message.text(), List.of(), "api", key);
    }

    private static NewAnswer answer(NewMessageJson message, @Nullable String key) {
        return new NewAnswer(
                message.text(), List.of(), List.of(), false, message.promisedAt(), "api", key);
    }
}
