package watchbill.postgres;

/// Nothing more is taken in, because the disk of our database is almost full.
public final class NoRoom extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoRoom(String message) {
        super(message);
    }
}
