package watchbill.web;

/// The line under the top bar that says who has the watch. Every page of the team shows it.
///
/// @param seat     what the viewer is now: `You are Primary`, `Nora Kessler is Primary`, `Nobody is on duty`
/// @param other    the other seat: `Backup`, or `Primary` for the Backup herself; empty without a shift
/// @param beside   who has the other seat; empty when nobody has
/// @param until    `until Mon 23 Nov, 08:00`; empty without a shift
/// @param next     names of the next pair, or `the same pair`; empty when nobody is scheduled
/// @param strip    today's hours, with the elapsed part filled
/// @param openness `Open` or `Closed`
/// @param change   `until 17:00` or `until Thu 08:00`; empty when the team never opens
/// @param now      `Wed 10:42`
public record WatchLine(
        String seat,
        String other,
        String beside,
        String until,
        String next,
        Strip strip,
        String openness,
        String change,
        String now) {}
