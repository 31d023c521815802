package watchbill.responseclock;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.TimelineEvent;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// Why goals were missed, where somebody says so. A miss that is explained counts as missed all the same (R24).
@Service
public class Misses {

    /// Characters of a reason; it is a sentence and not a report.
    private static final int LONGEST = 500;

    private final ClockSql sql;
    private final ResponseClocks clocks;
    private final Conversations conversations;
    private final InstantSource time;

    Misses(ClockSql sql, ResponseClocks clocks, Conversations conversations, InstantSource time) {
        this.sql = sql;
        this.clocks = clocks;
        this.conversations = conversations;
        this.time = time;
    }

    /// Keeps why a goal was missed, and who says so in the timeline. A later reason replaces an earlier one.
    ///
    /// @throws IllegalArgumentException if the goal was not missed, or the reason is empty or too long
    @Transactional
    public void explain(TeamId team, ConversationNumber conversation, Person by, String reason) {
        var said = reason.strip();
        if (said.isEmpty()) {
            throw new IllegalArgumentException("Say in a sentence why the goal was missed.");
        }
        if (said.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "%,d characters are too many for a reason; at most %d fit. Put the rest into a note."
                            .formatted(said.length(), LONGEST));
        }
        var missed =
                clocks.of(team, conversation)
                        .filter(this::missed)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "The goal of conversation %s was not missed, so there is nothing to explain."
                                                .formatted(conversation)));
        if (said.equals(missed.missReason())) {
            return;
        }
        sql.reason(team, conversation, said);
        conversations.record(
                team,
                conversation,
                new TimelineEvent(
                        "clock-x",
                        "%s said why the goal was missed: “%s”.".formatted(by.name(), said)));
    }

    private boolean missed(ResponseClock clock) {
        return clock.missed(time.instant(), clocks.calendar(clock));
    }
}
