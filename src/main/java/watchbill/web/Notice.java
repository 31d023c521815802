package watchbill.web;

/// One quiet sentence about the state of things, with at most one way to look closer.
///
/// @param linkText empty when there is nowhere to go
/// @param href     where the link leads; empty without one
public record Notice(Icon icon, String text, String linkText, String href) {

    public static Notice of(Icon icon, String text) {
        return new Notice(icon, text, "", "");
    }
}
