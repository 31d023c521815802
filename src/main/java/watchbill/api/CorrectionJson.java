package watchbill.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.housekeeping.Correction;
import watchbill.people.Person;

/// A correction as the API shows it.
///
/// @param conversation the inquiry it comes from
/// @param where        `software`, `documents` or `process`
/// @param what         in a line; empty if nobody said more
/// @param owner        null while nobody took it
/// @param doneAt       null while it is to be done
public record CorrectionJson(
        long conversation,
        String where,
        String what,
        Instant since,
        @Nullable ContactJson owner,
        @Nullable Instant doneAt) {

    static CorrectionJson of(Correction correction, @Nullable Person owner) {
        return new CorrectionJson(
                correction.conversation().value(),
                correction.deficiency().code(),
                correction.what(),
                correction.since(),
                owner == null ? null : ContactJson.of(owner),
                correction.doneAt());
    }
}
