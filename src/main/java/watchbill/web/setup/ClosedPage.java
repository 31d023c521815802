package watchbill.web.setup;

import watchbill.web.Appearance;

/// What a stranger sees on a server that nobody has set up yet.
public record ClosedPage(Appearance appearance) {}
