package watchbill.web.ask;

/// What follows once an inquiry is stored.
///
/// @param next what happens next and by when, in one sentence
/// @param link the private link
public record ReceiptPage(long number, String subject, String email, String next, String link) {}
