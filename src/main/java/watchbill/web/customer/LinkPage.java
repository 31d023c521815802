package watchbill.web.customer;

/// Said to a customer whose link does not open anything.
///
/// @param expired whether it once did, so that a new one can be mailed
/// @param action  where a new one is asked for
/// @param sent    whether a new one is on its way
public record LinkPage(boolean expired, String action, boolean sent) {}
