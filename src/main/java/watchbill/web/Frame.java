package watchbill.web;

import java.util.List;

/// What surrounds every page of the team.
///
/// @param team      the team's name
/// @param practice  what it calls its practice: `SRE`
/// @param waiting   how many inquiries wait for the viewer; the navigation says so when it is not zero
/// @param notices   what everybody should know now: mail that does not leave, a practice clock
/// @param toast     what the last step did, said once
/// @param shortcuts whether single keys act
/// @param revision  what the page's stream of events starts from, so that it misses no change
public record Frame(
        String team,
        String practice,
        Viewer viewer,
        Section section,
        int waiting,
        WatchLine watch,
        List<Notice> notices,
        Toast toast,
        Appearance appearance,
        boolean shortcuts,
        String revision) {

    public Frame {
        notices = List.copyOf(notices);
    }

    /// Whether the page belongs to `candidate`.
    public boolean at(Section candidate) {
        return candidate == section;
    }

    /// Whether the page's part has no tab of its own on the phone.
    public boolean underMore() {
        return switch (section) {
            case FIGURES, HANDBOOK, SETTINGS, MORE -> true;
            case DESK, CONVERSATIONS, LOG, SCHEDULE, NONE -> false;
        };
    }
}
