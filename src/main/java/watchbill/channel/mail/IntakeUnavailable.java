package watchbill.channel.mail;

import java.util.Optional;
import watchbill.postgres.DatabaseTrouble;

/// Nothing can be stored at the moment: the sender should come again.
public class IntakeUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean full;

    IntakeUnavailable(String message, boolean full, Throwable cause) {
        super(message, cause);
        this.full = full;
    }

    /// Whether there is no room, rather than no database.
    public boolean full() {
        return full;
    }

    /// @return empty when the failure is not the database's trouble
    static Optional<IntakeUnavailable> of(RuntimeException failure) {
        return DatabaseTrouble.behind(failure).map(trouble -> because(trouble, failure));
    }

    private static IntakeUnavailable because(DatabaseTrouble trouble, RuntimeException failure) {
        return switch (trouble) {
            case FULL -> new IntakeUnavailable("There is no room to store mail.", true, failure);
            case AWAY ->
                    new IntakeUnavailable("The database is away for a moment.", false, failure);
        };
    }
}
