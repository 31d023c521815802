package watchbill.web.signin;

import watchbill.web.Appearance;

/// The second step of signing in.
///
/// @param problem why the last code was not taken; empty at first
public record CodePage(String team, String problem, Appearance appearance) {}
