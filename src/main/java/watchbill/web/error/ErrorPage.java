package watchbill.web.error;

import watchbill.web.Appearance;

/// Said instead of a page.
///
/// @param name    the team's name, or the product's
/// @param happened what happened, as a heading
/// @param safe    what is safe, and what to do
/// @param href    where to go on; empty for nowhere
/// @param link    the words of that link
/// @param again   whether trying the same again may help
public record ErrorPage(
        String name,
        String happened,
        String safe,
        String href,
        String link,
        boolean again,
        Appearance appearance) {}
