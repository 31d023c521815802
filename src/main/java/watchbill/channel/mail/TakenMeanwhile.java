package watchbill.channel.mail;

/// The same mail was taken by somebody else while it was handled here. What was done here is undone, and nothing is
/// missing.
final class TakenMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;

    TakenMeanwhile() {
        super("The same mail was taken meanwhile.", null, false, false);
    }
}
