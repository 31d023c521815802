package watchbill.web;

/// Somebody asks for more in a minute than people do.
public final class TooFast extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooFast(String message) {
        super(message);
    }
}
