package watchbill.api;

/// What was asked for is not there, or not the caller's to see.
class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotFound(String message) {
        super(message);
    }
}
