package watchbill.web.outbox;

import java.util.List;
import watchbill.web.Fact;

/// One mail of the outbox, opened.
///
/// @param text the plain part, as it leaves
public record KeptMailPage(long id, String subject, List<Fact> headers, String text) {}
