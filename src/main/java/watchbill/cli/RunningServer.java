package watchbill.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import watchbill.setup.ServerFile;

/// A server on this machine, which the command line may ask because it can read the server's folder.
///
/// @param file what the server wrote into its folder when it started
record RunningServer(ServerFile file) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Sets a team up.
    ///
    /// @param json the set-up file
    /// @throws java.net.ConnectException if the server is not running any more
    HttpResponse<String> setUp(String json) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(file.url().resolve("/api/v1/setup"))
                        .header("Authorization", "Bearer " + file.key())
                        .header("Content-Type", "application/json")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(json))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
