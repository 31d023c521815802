package watchbill.web;

/// What surrounds the pages that customers see. They learn who helps and how, nothing else.
///
/// @param team     the team's name
/// @param practice what it calls its practice: `SRE`
/// @param toast    what the last step did, said once; empty when nothing was done
public record VisitorFrame(String team, String practice, String toast, Appearance appearance) {

    /// `Meridian SRE`: team and practice, as headings say it.
    public String name() {
        return team + " " + practice;
    }
}
