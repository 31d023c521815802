package watchbill.conversation;

/// A soft stop: the conversation is somebody else's to answer. Acting again with a reason goes on, and is logged.
public class NotYours extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYours(String message) {
        super(message);
    }
}
