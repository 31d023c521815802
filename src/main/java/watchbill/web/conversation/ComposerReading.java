package watchbill.web.conversation;

import java.time.Instant;
import org.springframework.stereotype.Component;
import watchbill.conversation.Acknowledgement;
import watchbill.conversation.CannedAnswers;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.LetterHtml;
import watchbill.web.SafeHtml;
import watchbill.web.SoftStop;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.Composer.Canned;
import watchbill.worktime.WorkCalendars;

/// Reads what stands in the composer when a conversation is opened: a draft, an acknowledgement, or nothing yet.
@Component
class ComposerReading {

    private final CannedAnswers canned;
    private final SoftStop softStop;
    private final People people;
    private final WorkCalendars calendars;

    ComposerReading(
            CannedAnswers canned, SoftStop softStop, People people, WorkCalendars calendars) {
        this.canned = canned;
        this.softStop = softStop;
        this.people = people;
        this.calendars = calendars;
    }

    /// @param acknowledge whether an acknowledgement is asked for; it gives way to a draft
    Composer opened(
            OpenedConversation opened, SignedInPerson me, boolean acknowledge, Instant now) {
        var draft = opened.drafts().of(me.person().id());
        if (draft.isPresent()) {
            var times = Times.of(me, now);
            var kept = "Draft kept " + times.stamp(draft.get().savedAt());
            return composer(opened, me, Written.before(draft.get()), now, kept, "");
        }
        var written =
                acknowledge
                        ? Written.acknowledging(
                                Acknowledgement.words(opened.conversation(), me.person()))
                        : Written.nothing();
        return composer(opened, me, written, now, "", "");
    }

    /// What was written and could not be sent, with the reason.
    Composer refused(
            OpenedConversation opened,
            SignedInPerson me,
            Written written,
            Instant now,
            String problem) {
        return composer(opened, me, written, now, "", problem);
    }

    private Composer composer(
            OpenedConversation opened,
            SignedInPerson me,
            Written written,
            Instant now,
            String kept,
            String problem) {
        var conversation = opened.conversation();
        var addressees = Addressees.of(opened.timeline(), opened.usualRecipients(), written);
        var chosen = addressees.chosen();
        var times = Times.of(me, now);
        return new Composer(
                written.internal(),
                Words.firstName(conversation.requester().name()),
                addressees.proposed(),
                addressees.further(),
                chosen.sentence(),
                problem.isEmpty() ? "" : chosen.question(),
                written.words(),
                kept,
                written.words().isBlank() ? SafeHtml.NOTHING : LetterHtml.markdown(written.words()),
                new Promises(calendars.current(conversation.team()).calendar(), times)
                        .choices(written.chosenPromise()),
                written.typedPromise(),
                times.place(),
                written.took().typed(),
                canned.of(conversation.team()).stream()
                        .map(text -> new Canned(text.title(), text.text()))
                        .toList(),
                written.acknowledges(),
                softStop.question(conversation, me, now),
                writing(opened, me),
                written.ownKey(),
                problem);
    }

    private String writing(OpenedConversation opened, SignedInPerson me) {
        var names =
                opened.drafts().writing(me.person().id()).stream()
                        .map(id -> people.person(id).name())
                        .toList();
        return names.isEmpty()
                ? ""
                : "%s %s writing here."
                        .formatted(Words.list(names), names.size() == 1 ? "is" : "are");
    }
}
