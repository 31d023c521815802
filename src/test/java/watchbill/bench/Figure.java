package watchbill.bench;

import java.util.Optional;

/// A row of the table.
///
/// @param what     in words, with the size it was measured at
/// @param measured ours
/// @param peer     the same done by someone else in the same run
/// @param aim      what ours should be
record Figure(String what, Amount measured, Optional<Peer> peer, Aim aim) {

    /// @param name what it is, such as `one day after the other`
    record Peer(String name, Amount measured) {}

    static Figure of(String what, Amount measured) {
        return new Figure(what, measured, Optional.empty(), new Aim.None());
    }

    Figure beside(String name, Amount theirs) {
        return new Figure(what, measured, Optional.of(new Peer(name, theirs)), aim);
    }

    Figure under(Amount limit) {
        return new Figure(what, measured, peer, new Aim.Under(limit));
    }

    Figure atLeast(Amount limit) {
        return new Figure(what, measured, peer, new Aim.AtLeast(limit));
    }

    /// `met`, `missed`, or nothing where nothing is asked.
    String verdict() {
        return switch (aim) {
            case Aim.None _ -> "";
            case Aim.Under _, Aim.AtLeast _ -> aim.isMetBy(measured) ? "met" : "missed";
        };
    }
}
