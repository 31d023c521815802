package watchbill.web.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.Standing;
import watchbill.people.Person;
import watchbill.responseclock.ResponseClock;
import watchbill.web.Times;
import watchbill.web.Words;

/// What a merge will do, in sentences.
///
/// @param merged   the conversation that becomes a sign
/// @param into     the one that goes on
/// @param standing where that one will stand
/// @param clock    which of the two clocks will count
/// @param owner    who has the one that goes on
record Foresight(
        Conversation merged,
        Conversation into,
        Standing standing,
        Optional<ResponseClock> clock,
        Person owner,
        Times times) {

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(
                "From now on %s leads to %s: what was said in it is read there, and mail to it arrives there."
                        .formatted(merged.number(), into.number()));
        sentences.add(whose());
        clock.filter(ResponseClock::runs).map(this::due).ifPresent(sentences::add);
        if (standing.promisedNews() != null) {
            sentences.add(
                    "News stays promised by %s.".formatted(times.named(standing.promisedNews())));
        }
        sentences.add(readers());
        sentences.add("Nobody is written to now. You can take it back.");
        return sentences;
    }

    private String whose() {
        return merged.state().waitsForUs()
                ? "%s waits for us, so whoever is on duty has it."
                        .formatted(merged.requester().name())
                : "It stays with %s.".formatted(owner.name());
    }

    private String due(ResponseClock running) {
        return "Customers of both are to hear from us by %s: the earlier goal counts."
                .formatted(times.named(running.dueAt()));
    }

    private String readers() {
        var one = into.requester();
        var other = merged.requester();
        if (one.sameAddress(other)) {
            return "%s asked both, and receives what is written in %s."
                    .formatted(one.name(), into.number());
        }
        var names = Stream.of(one, other).map(Contact::name).toList();
        return "%s both receive what is written from now on, each under the subject they know. Neither reads what the other wrote."
                .formatted(Words.list(names));
    }
}
