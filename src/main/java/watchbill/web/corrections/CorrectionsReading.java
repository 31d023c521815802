package watchbill.web.corrections;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.ConversationNumber;
import watchbill.housekeeping.Correction;
import watchbill.housekeeping.Corrections;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.corrections.CorrectionsPage.Row;

/// Reads what is to be done, ready to be shown.
@Component
class CorrectionsReading {

    private static final int ROWS = 50;

    private final Corrections corrections;
    private final People people;
    private final InstantSource time;

    CorrectionsReading(Corrections corrections, People people, InstantSource time) {
        this.corrections = corrections;
        this.people = people;
        this.time = time;
    }

    /// @param before where the page begins; absent for the first
    CorrectionsPage list(SignedInPerson me, boolean done, @Nullable ConversationNumber before) {
        var found = corrections.list(me.team().id(), done, before, ROWS + 1);
        var shown = found.stream().limit(ROWS).map(its -> row(me, its)).toList();
        var next =
                found.size() > ROWS
                        ? "/corrections?done=%s&before=%d".formatted(done, shown.getLast().number())
                        : "";
        return new CorrectionsPage(done, false, shown, next);
    }

    CorrectionsPage one(SignedInPerson me, Correction correction) {
        return new CorrectionsPage(correction.done(), true, List.of(row(me, correction)), "");
    }

    private Row row(SignedInPerson me, Correction correction) {
        var owner = correction.owner();
        return new Row(
                correction.conversation().value(),
                correction.what().isEmpty()
                        ? "About “%s”".formatted(correction.subject())
                        : correction.what(),
                Words.capital(correction.deficiency().words()),
                meta(me, correction),
                correction.subject(),
                me.person().id().equals(owner),
                correction.done());
    }

    private String meta(SignedInPerson me, Correction correction) {
        var times = Times.of(me, time.instant());
        var owner = correction.owner();
        var who = owner == null ? "Nobody yet" : people.person(owner).name();
        var doneAt = correction.doneAt();
        return doneAt == null
                ? "%s · since %s".formatted(who, times.stamp(correction.since()))
                : "%s · done %s".formatted(who, times.stamp(doneAt));
    }
}
