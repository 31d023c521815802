package watchbill.channel.mail;

import java.sql.SQLException;

/// Finds what the database itself said about a failure.
final class TroubleSql {

    private TroubleSql() {}

    /// @return PostgreSQL's five-character code; empty when the database said nothing
    /// @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
    static String state(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
