package watchbill.conversation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a conversation stands, and what each happening makes of it. Every method gives the next standing.
///
/// @param waitingSince  the first customer message that still waits for us; present exactly when
///                      [State#waitsForUs]
/// @param customerWrote when the customer last engaged
/// @param promisedNews  the date agreed with the customer
/// @param resolvedAt    present, with `outcome`, exactly when the conversation has ended
/// @param answer        the message marked as the answer
/// @param referred      whether an outside team still has it. What the customer writes is ours to answer all the same;
///                      once we have, the conversation is with that team again
public record Standing(
        State state,
        @Nullable Instant waitingSince,
        Instant customerWrote,
        @Nullable Instant promisedNews,
        @Nullable Instant resolvedAt,
        @Nullable Outcome outcome,
        @Nullable MessageId answer,
        boolean referred) {

    public Standing {
        if (state.waitsForUs() != (waitingSince != null)) {
            throw new IllegalArgumentException(
                    "State %s and waiting since %s contradict each other"
                            .formatted(state, waitingSince));
        }
        if (state.active() != (outcome == null) || (outcome == null) != (resolvedAt == null)) {
            throw new IllegalArgumentException(
                    "State %s, outcome %s and end %s contradict each other"
                            .formatted(state, outcome, resolvedAt));
        }
        if (referred ? !state.active() : state == State.WITH_OUTSIDE_TEAM) {
            throw new IllegalArgumentException(
                    "State %s and referred %s contradict each other".formatted(state, referred));
        }
    }

    /// The standing of an inquiry that has just come in.
    static Standing opened(Instant firstContact) {
        return new Standing(State.NEW, firstContact, firstContact, null, null, null, null, false);
    }

    /// A second message does not begin the wait anew: the first unanswered one counts. What had ended reopens.
    Standing customerWrote(Instant at) {
        var since = waitingSince == null || at.isBefore(waitingSince) ? at : waitingSince;
        var next = state.active() ? state.afterCustomerWrote() : State.WAITING_FOR_US;
        return new Standing(
                next, since, later(customerWrote, at), promisedNews, null, null, null, referred);
    }

    /// An answer keeps a promise; it may make the next one.
    ///
    /// A conversation that had ended stays ended: thanking a customer reopens nothing.
    Standing answered(Instant at, boolean acknowledgement, @Nullable Instant news) {
        if (!state.active()) {
            return this;
        }
        var next =
                referred
                        ? State.WITH_OUTSIDE_TEAM
                        : state.afterAnswer(acknowledgement || news != null);
        var since = next.waitsForUs() ? (waitingSince == null ? at : waitingSince) : null;
        var promise = news == null && acknowledgement ? promisedNews : news;
        return new Standing(next, since, customerWrote, promise, null, null, null, referred);
    }

    /// A date agreed with the customer makes us owe the next word.
    Standing promised(Instant at, @Nullable Instant news) {
        if (!state.active() || news == null) {
            return new Standing(
                    state,
                    waitingSince,
                    customerWrote,
                    null,
                    resolvedAt,
                    outcome,
                    answer,
                    referred);
        }
        var next = state == State.WAITING_ON_CUSTOMER ? State.ACKNOWLEDGED : state;
        var since = next.waitsForUs() && waitingSince == null ? at : waitingSince;
        return new Standing(next, since, customerWrote, news, null, null, null, referred);
    }

    /// The team that owns what is out of our scope has it: the next word is theirs. What we promised the customer
    /// stays promised.
    Standing referredOutside() {
        return new Standing(
                State.WITH_OUTSIDE_TEAM, null, customerWrote, promisedNews, null, null, null, true);
    }

    /// The outside team is done with it, one way or another: the next word is ours.
    Standing cameBack(Instant at) {
        if (!referred) {
            return this;
        }
        var next = state == State.WITH_OUTSIDE_TEAM ? State.WAITING_FOR_US : state;
        var since = waitingSince == null ? at : waitingSince;
        return new Standing(next, since, customerWrote, promisedNews, null, null, null, false);
    }

    Standing resolved(Instant at, Outcome as, @Nullable MessageId marked) {
        return new Standing(State.RESOLVED, null, customerWrote, null, at, as, marked, false);
    }

    Standing expired(Instant at) {
        return new Standing(
                State.EXPIRED, null, customerWrote, null, at, Outcome.EXPIRED, null, false);
    }

    /// One of us took the end back: the next word is ours.
    Standing reopened(Instant at) {
        return new Standing(State.WAITING_FOR_US, at, customerWrote, null, null, null, null, false);
    }

    /// One standing for two conversations that became one: nothing that waits is forgotten, the earlier wait and the
    /// earlier promise count, and only what nobody answered is new.
    Standing with(Standing other) {
        if (!other.state.active()) {
            return new Standing(
                    state,
                    waitingSince,
                    later(customerWrote, other.customerWrote),
                    promisedNews,
                    resolvedAt,
                    outcome,
                    answer,
                    referred);
        }
        return new Standing(
                state.with(other.state),
                earlier(waitingSince, other.waitingSince),
                later(customerWrote, other.customerWrote),
                earlier(promisedNews, other.promisedNews),
                null,
                null,
                null,
                referred);
    }

    /// What is left when another one, with which it went on as one for a while, goes its own way again: neither its wait
    /// nor its promise is ours any more.
    ///
    /// @param before what stood here before the two became one
    /// @param since  the first message that a customer wrote in between
    Standing without(Standing other, Standing before, @Nullable Instant since) {
        var waits =
                state.waitsForUs() && Objects.equals(waitingSince, other.waitingSince)
                        ? earlier(before.waitingSince, since)
                        : waitingSince;
        var promised =
                Objects.equals(promisedNews, other.promisedNews)
                        ? before.promisedNews
                        : promisedNews;
        return new Standing(
                state,
                state.waitsForUs() && waits == null ? waitingSince : waits,
                customerWrote,
                state.active() ? promised : null,
                resolvedAt,
                outcome,
                answer,
                referred);
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
