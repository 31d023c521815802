package watchbill.web;

/// A label and what stands beside it.
///
/// @param note  a second, quieter line; empty for none
/// @param href  where the value leads; empty for nowhere
public record Fact(String label, String value, String note, String href) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, "", "");
    }
}
