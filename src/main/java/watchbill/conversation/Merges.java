package watchbill.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Conversations about the same become one, and two again (R86). Each method is one transaction, with what its listeners
/// write.
///
/// The messages stay where they were written: a merged conversation becomes a sign that points to the one that goes on,
/// and both are read as one. Its clocks are joined so that the earlier arrival and the earlier promise count (A48).
@Service
public class Merges {

    private final ConversationSql sql;
    private final MergeSql merges;
    private final TimelineSql timeline;
    private final Chronicle chronicle;
    private final Ownership ownership;
    private final Turn turn;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Merges(
            ConversationSql sql,
            MergeSql merges,
            TimelineSql timeline,
            Chronicle chronicle,
            Ownership ownership,
            Turn turn,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.merges = merges;
        this.timeline = timeline;
        this.chronicle = chronicle;
        this.ownership = ownership;
        this.turn = turn;
        this.events = events;
        this.time = time;
    }

    /// Where the one that goes on would stand; nothing is changed.
    ///
    /// @throws IllegalArgumentException if the two cannot be merged, with what helps
    @Transactional(readOnly = true)
    public Standing preview(Conversation merged, Conversation into) {
        requireHoldsNothing(merged);
        return Merge.standing(merged, into);
    }

    /// Merges a conversation into another one. The customers of both receive what is written from now on.
    ///
    /// @throws IllegalArgumentException if the two cannot be merged, with what helps; nothing was stored
    @Transactional
    public void merge(ConversationNumber merged, ConversationNumber into, Acting acting) {
        takeInOrder(merged, into);
        var other = sql.find(merged).orElseThrow();
        var before = sql.find(into).orElseThrow();
        var standing = preview(other, before);
        var author = turn.person(before, acting);
        var now = time.instant();
        merges.keep(other, before, author.id(), now);
        sql.stand(other, other.standing().resolved(now, Outcome.MERGED, null));
        sql.stand(before, standing);
        merges.join(other, before);
        chronicle.tell(other, author, now, Sentences.wentInto(author, before));
        chronicle.tell(before, author, now, Sentences.took(author, other));
        if (Merge.bringsWork(other)) {
            ownership.toDuty(before, now);
        }
        merges.keepWhatItBecame(other);
        events.publishEvent(new ConversationEvent.Merged(before.team(), into, now, merged));
    }

    /// Takes a merge back. Both conversations are what they were; what was written in between stays where it was written,
    /// in the one that went on.
    ///
    /// @return the one that went on
    /// @throws IllegalArgumentException if it is not merged, or another was merged into the same one later
    @Transactional
    public ConversationNumber undo(ConversationNumber merged, Acting acting) {
        var into =
                requireMerged(sql.find(merged).orElseThrow(() -> new NoSuchConversation(merged)));
        takeInOrder(merged, into);
        var sign = sql.find(merged).orElseThrow();
        requireMerged(sign);
        var went = sql.find(into).orElseThrow();
        var merge = merges.find(sign).orElseThrow(() -> wasSplit(sign));
        requireLatest(sign, went);
        undo(sign, went, merge, acting);
        return into;
    }

    private void undo(Conversation sign, Conversation went, Merge merge, Acting acting) {
        var now = time.instant();
        var author = turn.person(went, acting);
        var untouched = went.standing().equals(merge.became().standing());
        var since = timeline.firstFromCustomer(went, merge.at()).orElse(null);
        var before = merge.into().standing();
        sql.stand(
                went,
                untouched
                        ? before
                        : went.standing().without(merge.merged().standing(), before, since));
        merges.separate(sign, went);
        giveBack(went, merge, now);
        chronicle.tell(sign, author, now, Sentences.separated(author, went));
        chronicle.tell(went, author, now, Sentences.separated(author, sign));
        events.publishEvent(
                new ConversationEvent.Separated(
                        went.team(), went.number(), now, sign.number(), merge.at(), untouched));
    }

    /// Whom the merge took it from has it again, unless it was given to somebody else since.
    private void giveBack(Conversation went, Merge merge, Instant now) {
        var to = merge.into().owner();
        if (!went.owner().equals(to) && went.owner().equals(merge.became().owner())) {
            sql.give(went, to);
            events.publishEvent(new ConversationEvent.Given(went.team(), went.number(), now, to));
        }
    }

    /// The merge of a conversation that is a sign now; absent where a split was taken back.
    public Optional<Merge> of(Conversation merged) {
        return merged.mergedInto() == null ? Optional.empty() : merges.find(merged);
    }

    /// In the order of their numbers, so that two merges at once wait for each other instead of for ever.
    private void takeInOrder(ConversationNumber one, ConversationNumber other) {
        var inOrder = one.value() < other.value();
        chronicle.takeAsItIs(inOrder ? one : other);
        chronicle.takeAsItIs(inOrder ? other : one);
    }

    /// One step leads from a sign to where it goes on, never two.
    private void requireHoldsNothing(Conversation merged) {
        merges.latest(merged)
                .ifPresent(held -> {
                    throw new IllegalArgumentException(
                            "Conversation %s holds %s, which was merged into it. Merge the other way round, or take that back first."
                                    .formatted(merged.number(), held));
                });
    }

    private static ConversationNumber requireMerged(Conversation sign) {
        if (sign.mergedInto() == null) {
            throw new IllegalArgumentException(
                    "Conversation %s is not merged into another, so there is nothing to take back."
                            .formatted(sign.number()));
        }
        return sign.mergedInto();
    }

    private static IllegalArgumentException wasSplit(Conversation sign) {
        return new IllegalArgumentException(
                "Conversation %s was split off %s, and that was taken back. Split %s again instead."
                        .formatted(sign.number(), sign.mergedInto(), sign.mergedInto()));
    }

    private void requireLatest(Conversation sign, Conversation went) {
        var latest = merges.latest(went).orElseThrow();
        if (!latest.equals(sign.number())) {
            throw new IllegalArgumentException(
                    "Conversation %s was merged into %s later. Take that back first."
                            .formatted(latest, went.number()));
        }
    }
}
