package watchbill.web;

import java.util.List;

/// A label and what stands beside it.
///
/// @param note  a second, quieter line; empty for none
/// @param href  where the value leads; empty for nowhere
public record Fact(String label, String value, String note, String href) {

    /// The note in parts between which a line may end: a mail address ends one before its domain.
    public List<String> noteParts() {
        return List.of(note.split("(?<=@)"));
    }

    public static Fact of(String label, String value) {
        return new Fact(label, value, "", "");
    }
}
