package watchbill.postgres;

/// Our own PostgreSQL could not be made, started or stopped. The message says what it said, and what may help.
public final class PostgresFailure extends RuntimeException {

    PostgresFailure(String message) {
        super(message);
    }

    PostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
