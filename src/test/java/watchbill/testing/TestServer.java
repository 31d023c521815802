package watchbill.testing;

import watchbill.postgres.DatabaseAddress;

/// Where the server under test is reached.
///
/// @param database for those who look behind the pages
public record TestServer(int port, int managementPort, int smtpPort, DatabaseAddress database) {

    /// The address of a page.
    ///
    /// @param path with a leading slash
    public String url(String path) {
        return "http://localhost:%d%s".formatted(port, path);
    }

    /// The address of health and figures.
    ///
    /// @param path with a leading slash
    public String managementUrl(String path) {
        return "http://localhost:%d%s".formatted(managementPort, path);
    }
}
