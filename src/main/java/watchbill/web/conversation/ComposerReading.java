package watchbill.web.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.conversation.Acknowledgement;
import watchbill.conversation.CannedAnswers;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Draft;
import watchbill.conversation.Drafts;
import watchbill.conversation.Timeline;
import watchbill.duty.Duty;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.LetterHtml;
import watchbill.web.SafeHtml;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.Composer.Canned;
import watchbill.web.conversation.Composer.Recipient;
import watchbill.worktime.WorkCalendars;

/// Reads what stands in the composer when a conversation is opened: a draft, an acknowledgement, or nothing yet.
@Component
class ComposerReading {

    private final Conversations conversations;
    private final Drafts drafts;
    private final CannedAnswers canned;
    private final Duty duty;
    private final People people;
    private final WorkCalendars calendars;

    ComposerReading(
            Conversations conversations,
            Drafts drafts,
            CannedAnswers canned,
            Duty duty,
            People people,
            WorkCalendars calendars) {
        this.conversations = conversations;
        this.drafts = drafts;
        this.canned = canned;
        this.duty = duty;
        this.people = people;
        this.calendars = calendars;
    }

    /// @param acknowledge whether an acknowledgement is asked for; it gives way to a draft
    Composer opened(Timeline timeline, SignedInPerson me, boolean acknowledge, Instant now) {
        var conversation = timeline.conversation();
        var draft = drafts.of(conversation.team(), conversation.number(), me.person().id());
        var acknowledges = acknowledge && draft.isEmpty();
        var text =
                acknowledges
                        ? Acknowledgement.words(conversation, me.person())
                        : draft.map(Draft::text).orElse("");
        var written =
                new Written(
                        draft.filter(Draft::note).isPresent() ? "internal" : "customer",
                        text,
                        null,
                        null,
                        false,
                        "",
                        "",
                        acknowledges,
                        null,
                        false,
                        UUID.randomUUID().toString(),
                        null);
        var kept =
                draft.map(found -> "Draft kept " + times(me, now).stamp(found.savedAt()))
                        .orElse("");
        return composer(timeline, me, written, now, kept, "");
    }

    /// What was written and could not be sent, with the reason.
    Composer refused(
            Timeline timeline, SignedInPerson me, Written written, Instant now, String problem) {
        return composer(timeline, me, written, now, "", problem);
    }

    private Composer composer(
            Timeline timeline,
            SignedInPerson me,
            Written written,
            Instant now,
            String kept,
            String problem) {
        var conversation = timeline.conversation();
        var usual = conversations.defaultRecipients(conversation);
        var others = others(timeline, usual);
        var chosen =
                written.to() == null
                        ? new Recipients(usual)
                        : new Recipients(
                                written.ticked().stream()
                                        .map(email -> new Contact("", email))
                                        .toList());
        return new Composer(
                written.internal(),
                Words.firstName(conversation.requester().name()),
                usual.stream()
                        .map(contact -> recipient(contact, conversation, written, true))
                        .toList(),
                others.stream()
                        .map(contact -> recipient(contact, conversation, written, false))
                        .toList(),
                chosen.sentence(),
                problem.isEmpty() ? "" : chosen.question(),
                written.words(),
                kept,
                written.words().isBlank() ? SafeHtml.NOTHING : LetterHtml.markdown(written.words()),
                new Promises(calendars.current(conversation.team()).calendar(), now)
                        .choices(written.chosenPromise()),
                written.typedPromise(),
                canned.of(conversation.team()).stream()
                        .map(text -> new Canned(text.title(), text.text()))
                        .toList(),
                written.acknowledges(),
                askReason(conversation, me, now),
                writing(conversation, me),
                written.key() == null ? UUID.randomUUID().toString() : written.key(),
                problem);
    }

    /// People of earlier messages who receive nothing unless somebody ticks them.
    private static List<Contact> others(Timeline timeline, List<Contact> usual) {
        var others = new ArrayList<Contact>();
        timeline.entries().stream()
                .flatMap(entry ->
                        Stream.concat(
                                entry.direction() == Direction.IN
                                        ? Stream.of(entry.author())
                                        : Stream.empty(),
                                entry.recipients().stream()))
                .filter(contact -> contact.email() != null)
                .filter(contact ->
                        Stream.concat(usual.stream(), others.stream())
                                .noneMatch(contact::sameAddress))
                .forEach(others::add);
        return others;
    }

    private static Recipient recipient(
            Contact contact, Conversation conversation, Written written, boolean usually) {
        var email = Objects.requireNonNullElse(contact.email(), "");
        var role =
                contact.sameAddress(conversation.requester())
                        ? ""
                        : Recipients.isList(email) ? "list" : usually ? "follower" : "";
        var ticked = written.to() == null ? usually : written.ticked().contains(email);
        return new Recipient(
                contact.name().equals(email) ? "" : contact.name(), email, role, ticked);
    }

    /// The sentence for somebody whose turn it is not (R52); empty for the owner and the Primary.
    private String askReason(Conversation conversation, SignedInPerson me, Instant now) {
        var mine = conversation.owner().equals(me.person().id());
        var primary = duty.at(conversation.team(), now).map(pair -> pair.primary().id());
        if (mine || primary.equals(Optional.of(me.person().id()))) {
            return "";
        }
        return "%s answers it. A note needs no reason."
                .formatted(people.person(conversation.owner()).name());
    }

    private String writing(Conversation conversation, SignedInPerson me) {
        var names =
                drafts
                        .writing(conversation.team(), conversation.number(), me.person().id())
                        .stream()
                        .map(id -> people.person(id).name())
                        .collect(Collectors.toList());
        return names.isEmpty()
                ? ""
                : "%s %s writing here."
                        .formatted(Words.list(names), names.size() == 1 ? "is" : "are");
    }

    private static Times times(SignedInPerson me, Instant now) {
        return new Times(me.team().zone(), now);
    }
}
