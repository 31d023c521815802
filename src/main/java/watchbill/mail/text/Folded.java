package watchbill.mail.text;

/// A text in two: what was written anew, and what is only carried along.
///
/// @param visible what was written, with the quoted lines that are answered in between
/// @param quoted  the rest; empty when nothing can be told apart
public record Folded(String visible, String quoted) {}
