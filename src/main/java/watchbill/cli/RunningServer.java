package watchbill.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
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

    /// Has an archive read in, which may take hours.
    ///
    /// @param json what is to be read in
    /// @return its body has a line after each batch
    /// @throws java.net.ConnectException if the server is not running any more
    HttpResponse<Stream<String>> read(HttpClient client, String json)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(file.url().resolve("/api/v1/imports"))
                        .header("Authorization", "Bearer " + file.key())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build();
        return client.send(request, BodyHandlers.ofLines());
    }

    /// The sentences of the problem, if it is one of ours.
    static String explanation(int status, String body) {
        var problem = "The server answered %d: %s".formatted(status, body);
        try {
            return JsonMapper.shared().readTree(body).path("detail").asString(problem);
        } catch (JacksonException noProblem) {
            return problem;
        }
    }
}
