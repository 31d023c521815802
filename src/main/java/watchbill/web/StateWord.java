package watchbill.web;

/// The state of something, always in words; the icon only helps to find it again.
///
/// @param broken a promise was broken: the one thing that is ever red
public record StateWord(Icon icon, String text, boolean broken) {

    /// A state that breaks no promise.
    public static StateWord calm(Icon icon, String text) {
        return new StateWord(icon, text, false);
    }
}
