package watchbill.postgres;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Why the database can do nothing at the moment, whatever it is asked.
///
/// Everything that failed for such a reason was undone by it, and succeeds when it is tried again later.
public enum DatabaseTrouble {

    /// It cannot be reached, starts, stops, or has no connection left. It usually comes back by itself.
    AWAY,

    /// There is no room left for it. Somebody has to make some.
    FULL;

    private static final String DISK_FULL = "53100";

    /// Connection, resources, an operator, the system; and transactions that were in each other's way.
    private static final Pattern NOT_NOW = Pattern.compile("08...|53...|57...|58...|40...");

    /// Finds what the database itself said about a failure, or what our side of the connection noticed.
    ///
    /// @return empty when something else is the matter
    /// @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's error codes</a>
    public static Optional<DatabaseTrouble> behind(Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
        if (causes.stream().anyMatch(DatabaseTrouble::isFull)) {
            return Optional.of(FULL);
        }
        return causes.stream().anyMatch(DatabaseTrouble::isAway)
                ? Optional.of(AWAY)
                : Optional.empty();
    }

    /// What the database, or the network, said itself, for a line in the log.
    public static String words(Throwable failure) {
        return failure.getCause() == null
                ? String.valueOf(failure.getMessage())
                : words(failure.getCause());
    }

    private static boolean isFull(Throwable cause) {
        return cause instanceof NoRoom || state(cause).equals(DISK_FULL);
    }

    private static boolean isAway(Throwable cause) {
        return NOT_NOW.matcher(state(cause)).matches()
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof TransactionSystemException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException;
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null
                ? sql.getSQLState()
                : "";
    }
}
