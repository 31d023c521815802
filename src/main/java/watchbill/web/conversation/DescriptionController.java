package watchbill.web.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversations;
import watchbill.conversation.Description;
import watchbill.people.PersonId;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.MatterChoices;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.TypedMatter;
import watchbill.web.referral.OutsidePanels;

/// What a conversation is about, and whose it is.
@Controller
class DescriptionController {

    private final OwnTeam ours;
    private final ConversationReading reading;
    private final MatterChoices matters;
    private final OutsidePanels outside;
    private final Conversations conversations;

    DescriptionController(
            OwnTeam ours,
            ConversationReading reading,
            MatterChoices matters,
            OutsidePanels outside,
            Conversations conversations) {
        this.ours = ours;
        this.reading = reading;
        this.matters = matters;
        this.outside = outside;
        this.conversations = conversations;
    }

    @PostMapping("/conversations/{number}/description")
    ModelAndView describe(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam String subject,
            @ModelAttribute TypedMatter typed) {
        var conversation = ours.conversation(me, number);
        var topics = matters.topics(conversation.team(), conversation.topic());
        var problems = new Problems(typed.problems(topics));
        if (!problems.isEmpty()) {
            var page = reading.refused(me, number, problems);
            return new ModelAndView(
                    "conversation", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kept = subject.isBlank() ? conversation.subject() : subject.strip();
        conversations.describe(
                conversation.number(),
                Acting.as(me.person().id()),
                new Description(kept, typed.matter()));
        var next =
                new ModelAndView("redirect:" + outside.after(conversation, typed.matter().kind()));
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    @PostMapping("/conversations/{number}/owner")
    ResponseEntity<Void> give(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam long owner,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        var heir = ours.person(me, new PersonId(owner));
        conversations.give(conversation.number(), Acting.as(me.person().id()), heir.id());
        return Answers.seeOther(
                "/conversations/" + number, "Given to " + heir.name() + ".", response);
    }
}
