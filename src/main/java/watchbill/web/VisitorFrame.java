package watchbill.web;

/// What surrounds the pages that customers see. They learn who helps and how, nothing else.
///
/// @param team  the team's name
/// @param toast what the last step did, said once; empty when nothing was done
public record VisitorFrame(String team, String toast, Appearance appearance) {}
