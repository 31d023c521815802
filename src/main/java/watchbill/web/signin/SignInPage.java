package watchbill.web.signin;

import watchbill.web.Appearance;

/// The sign-in page.
///
/// @param team    the team's name, or the product's before there is one
/// @param email   what was typed before
/// @param problem why the last try did not work; empty at first
/// @param said    what was done instead, such as a link sent by mail; empty for nothing
/// @param asks    whether customers are shown the way to the contact form
public record SignInPage(
        String team,
        String email,
        String problem,
        String said,
        boolean asks,
        Appearance appearance) {}
