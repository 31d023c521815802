package watchbill.web.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.mail.Continuations;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Drafts;
import watchbill.conversation.Files;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewNote;
import watchbill.conversation.NotYours;
import watchbill.conversation.Replies;
import watchbill.conversation.Work;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.OwnTeam;
import watchbill.web.Times;
import watchbill.web.Toasts;
import watchbill.web.Uploads;
import watchbill.worktime.WorkCalendars;

/// Writing: a reply to the customer or a note for the team.
@Controller
class MessageController {

    private final OwnTeam ours;
    private final ConversationReading reading;
    private final Conversations conversations;
    private final Replies replies;
    private final Drafts drafts;
    private final Files files;
    private final Continuations continuations;
    private final WorkCalendars calendars;
    private final InstantSource time;

    MessageController(
            OwnTeam ours,
            ConversationReading reading,
            Conversations conversations,
            Replies replies,
            Drafts drafts,
            Files files,
            Continuations continuations,
            WorkCalendars calendars,
            InstantSource time) {
        this.ours = ours;
        this.reading = reading;
        this.conversations = conversations;
        this.replies = replies;
        this.drafts = drafts;
        this.files = files;
        this.continuations = continuations;
        this.calendars = calendars;
        this.time = time;
    }

    @PostMapping("/conversations/{number}/messages")
    ModelAndView write(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute Written written,
            HttpServletResponse response) {
        if (written.previews()) {
            return page(reading.refused(me, number, written, ""), HttpStatus.OK);
        }
        var conversation = ours.conversation(me, number);
        try {
            var done =
                    written.internal()
                            ? note(me, conversation, written)
                            : answer(me, conversation, written);
            Toasts.say(
                    response,
                    Uploads.said(done, files.leftOut(Uploads.attachments(written.files()))));
        } catch (IllegalArgumentException | NotYours refusal) {
            var problem = refusal.getMessage() == null ? "" : refusal.getMessage();
            return page(
                    reading.refused(me, number, written, problem),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        drafts.drop(conversation.team(), conversation.number(), me.person().id());
        return seeOther(conversation);
    }

    private String note(SignedInPerson me, Conversation conversation, Written written) {
        var note =
                new NewNote(
                        written.words(),
                        Uploads.attachments(written.files()),
                        "web",
                        written.messageKey());
        replies.note(conversation.number(), acting(me, null), note, Work.of(written.took().read()));
        return "Note kept. Only the team sees it.";
    }

    private String answer(SignedInPerson me, Conversation conversation, Written written) {
        continuations.requireBegun(conversation);
        var recipients = recipients(conversation, written);
        if (!recipients.question().isEmpty() && !written.isConfirmed()) {
            throw new IllegalArgumentException(
                    "Tick the box beside the question about the recipients, or take some out.");
        }
        var promise =
                new Promises(
                                calendars.current(conversation.team()).calendar(),
                                Times.of(me, time.instant()))
                        .read(written.chosenPromise(), written.typedPromise());
        var answer =
                new NewAnswer(
                        written.words(),
                        recipients.people(),
                        Uploads.attachments(written.files()),
                        written.acknowledges(),
                        promise.orElse(null),
                        "web",
                        written.messageKey());
        replies.answer(
                conversation.number(),
                acting(me, written.reason()),
                answer,
                Work.of(written.took().read()));
        return written.acknowledges()
                ? "Acknowledged. The customer hears of it."
                : "Sent to " + names(recipients) + ".";
    }

    /// Known people keep their names; the rest are addresses. Nobody ticked and nobody typed means the usual ones.
    private Recipients recipients(Conversation conversation, Written written) {
        var usual = conversations.defaultRecipients(conversation);
        var chosen = new ArrayList<Contact>();
        written.ticked().forEach(email -> chosen.add(named(email, usual)));
        chosen.addAll(Recipients.typed(written.typedAddresses()));
        if (chosen.isEmpty() && !usual.isEmpty() && written.to() != null) {
            throw new IllegalArgumentException(
                    "Nobody would receive this. Tick at least one person.");
        }
        return new Recipients(chosen.isEmpty() ? usual : chosen);
    }

    private static Contact named(String email, List<Contact> usual) {
        return usual.stream()
                .filter(contact -> email.equals(contact.email()))
                .findFirst()
                .orElseGet(() -> Recipients.typed(email).getFirst());
    }

    private static String names(Recipients recipients) {
        var people = recipients.people();
        return people.size() == 1 ? people.getFirst().name() : people.size() + " people";
    }

    private static Acting acting(SignedInPerson me, @Nullable String reason) {
        return new Acting(me.person().id(), reason);
    }

    private static ModelAndView page(ConversationPage page, HttpStatus status) {
        var shown = new ModelAndView("conversation", "page", page);
        shown.setStatus(status);
        return shown;
    }

    private static ModelAndView seeOther(Conversation conversation) {
        var redirect = new ModelAndView("redirect:/conversations/" + conversation.number().value());
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
