package watchbill.web;

/// The one of us who reads the page.
///
/// @param initials two letters for the circle
/// @param arranges whether this person may change the team's settings
public record Viewer(String name, String email, String initials, boolean arranges) {}
