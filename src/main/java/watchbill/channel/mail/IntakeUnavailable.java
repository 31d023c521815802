package watchbill.channel.mail;

import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Nothing can be stored at the moment: the sender should come again.
public class IntakeUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Class of PostgreSQL's codes for disk full, out of memory, too many connections.
    private static final String NO_RESOURCES = "53";

    private static final String TOO_MANY_CONNECTIONS = "53300";

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
        var state = TroubleSql.state(failure);
        if (state.startsWith(NO_RESOURCES) && !state.equals(TOO_MANY_CONNECTIONS)) {
            return Optional.of(
                    new IntakeUnavailable("There is no room to store mail.", true, failure));
        }
        return isAway(failure)
                ? Optional.of(
                        new IntakeUnavailable("The database is away for a moment.", false, failure))
                : Optional.empty();
    }

    private static boolean isAway(RuntimeException failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException;
    }
}
