package watchbill.web.signin;

import watchbill.web.Appearance;

/// Choosing a password, with a one-time link from an invitation or a reset.
///
/// @param name    whose password it becomes
/// @param action  the address the form posts to; it holds the one-time link
/// @param invited whether this is the person's first visit
/// @param problem why the last one was not taken; empty at first
public record PasswordPage(
        String team,
        String name,
        String email,
        String action,
        boolean invited,
        String problem,
        Appearance appearance) {}
