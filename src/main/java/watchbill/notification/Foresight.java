package watchbill.notification;

import java.time.Instant;
import java.util.List;
import watchbill.people.Team;

/// Sees ahead for a team what its schedulers should settle. Whoever knows of such things implements this; telling them,
/// once each and in business time, is ours.
public interface Foresight {

    /// What is to be settled as things stand now.
    List<Warning> of(Team team, Instant now);
}
