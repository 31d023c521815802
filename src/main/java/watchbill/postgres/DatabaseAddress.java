package watchbill.postgres;

import java.net.URI;

/// Where a database is, and who we are there.
///
/// @param url JDBC address, such as `jdbc:postgresql://127.0.0.1:5432/watchbill`; may carry user and password itself
/// @param user     empty if the address names the user
/// @param password empty if the address carries it, or none is asked for
public record DatabaseAddress(String url, String user, String password) {

    private static final String JDBC = "jdbc:postgresql://";

    public DatabaseAddress {
        if (!url.startsWith(JDBC)) {
            throw new IllegalArgumentException(
                    """
                    A database address starts with jdbc:postgresql:// or postgresql://, not '%s'.
                    Watchbill knows PostgreSQL only, 15 or newer.\
                    """
                            .formatted(url));
        }
    }

    /// Reads both usual forms: that of JDBC, and `postgresql://user:password@host:port/database` as most other
    /// programs and hosting services write it.
    ///
    /// @param user     counts only if the address names none
    /// @param password counts only if the address carries none
    public static DatabaseAddress parse(String address, String user, String password) {
        if (!address.startsWith("postgres://") && !address.startsWith("postgresql://")) {
            return new DatabaseAddress(address, user, password);
        }
        var uri = URI.create(address);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var place = uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        var named = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        return new DatabaseAddress(
                JDBC + place + uri.getRawPath() + query,
                named.length > 0 ? named[0] : user,
                named.length > 1 ? named[1] : password);
    }

    /// The name of the database.
    public String database() {
        return url.replaceFirst(".*://[^/]*/", "").replaceFirst("\\?.*", "");
    }

    /// The same server and user, another database.
    public DatabaseAddress withDatabase(String name) {
        return new DatabaseAddress(
                url.replaceFirst("(://[^/]*/)[^?]*", "$1" + name), user, password);
    }

    /// Leaves the password out, for it would end up in logs.
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
