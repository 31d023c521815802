package watchbill.channel.way;

/// An inquiry came by a way on which the team promises nothing to those who begin there. It is answered like any other,
/// and its customer reads once which ways are better (R79).
///
/// @param status what was promised when it came; supported where the way is only for going on
/// @param told   whether the customer has read it by now
public record Redirect(WayStatus status, boolean told) {}
