package watchbill.web.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.mail.HeldMails;
import watchbill.conversation.Conversations;
import watchbill.conversation.Efforts;
import watchbill.conversation.Files;
import watchbill.conversation.MarkdownExport;
import watchbill.conversation.MessageId;
import watchbill.conversation.Thumbnails;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Downloads;
import watchbill.web.NothingHere;
import watchbill.web.OwnTeam;

/// What can be saved of a conversation: its attachments, its mail as it came, and the whole as one file.
@Controller
@RequestMapping("/conversations/{number}")
class FileController {

    private final OwnTeam ours;
    private final Conversations conversations;
    private final Files files;
    private final Thumbnails thumbnails;
    private final FileReading reading;
    private final Efforts efforts;
    private final HeldMails mails;
    private final People people;

    FileController(
            OwnTeam ours,
            Conversations conversations,
            Files files,
            Thumbnails thumbnails,
            FileReading reading,
            Efforts efforts,
            HeldMails mails,
            People people) {
        this.ours = ours;
        this.conversations = conversations;
        this.files = files;
        this.thumbnails = thumbnails;
        this.reading = reading;
        this.efforts = efforts;
        this.mails = mails;
        this.people = people;
    }

    @GetMapping("/files/{message}/{position}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @PathVariable long message,
            @PathVariable int position) {
        var conversation = ours.conversation(me, number);
        return files.find(
                        conversation.team(),
                        conversation.number(),
                        new MessageId(message),
                        position)
                .map(Downloads::of)
                .orElseThrow(() ->
                        new NothingHere("No file %d in message %d.".formatted(position, message)));
    }

    @GetMapping("/files/{message}/{position}/about")
    ModelAndView about(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @PathVariable long message,
            @PathVariable int position,
            @RequestParam(defaultValue = "false") boolean more) {
        var conversation = ours.conversation(me, number);
        var page = reading.page(me, conversation, new MessageId(message), position, more);
        return new ModelAndView("file", "page", page);
    }

    @GetMapping("/files/{message}/{position}/small")
    ResponseEntity<byte[]> small(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @PathVariable long message,
            @PathVariable int position) {
        var conversation = ours.conversation(me, number);
        return files.find(
                        conversation.team(),
                        conversation.number(),
                        new MessageId(message),
                        position)
                .flatMap(stored -> thumbnails.find(conversation.team(), stored.file()))
                .map(Downloads::picture)
                .orElseThrow(() ->
                        new NothingHere(
                                "There is no small picture of file %d in message %d."
                                        .formatted(position, message)));
    }

    /// The mail behind a message, byte by byte as it came.
    @GetMapping("/messages/{message}/original.eml")
    ResponseEntity<byte[]> original(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @PathVariable long message) {
        var conversation = ours.conversation(me, number);
        var id = new MessageId(message);
        return conversations
                .entry(conversation.team(), conversation.number(), id)
                .flatMap(entry -> mails.source(conversation.team(), id))
                .map(source -> Downloads.mail("message-%d.eml".formatted(message), source))
                .orElseThrow(() ->
                        new NothingHere(
                                "No mail is kept for message %d of conversation %s."
                                        .formatted(message, conversation.number())));
    }

    @GetMapping("/export.md")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable long number) {
        var conversation = ours.conversation(me, number);
        var text =
                MarkdownExport.of(
                        conversations.timeline(conversation.number()),
                        people.person(conversation.owner()),
                        me.team().zone(),
                        efforts.of(conversation),
                        efforts.lesson(conversation));
        return Downloads.of("conversation-%d.md".formatted(number), text.getBytes(UTF_8));
    }
}
