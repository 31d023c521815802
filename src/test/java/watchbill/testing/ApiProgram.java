package watchbill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that uses the API with a bearer token.
public final class ApiProgram {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final TestServer server;
    private final String token;

    public ApiProgram(TestServer server, String token) {
        this.server = server;
        this.token = token;
    }

    /// @throws AssertionError with the server's words, if it does not answer with success
    public JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    /// @throws AssertionError with the server's words, if it does not answer with success
    public JsonNode post(String path, String body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /// @throws AssertionError with the server's words, if it does not answer with success
    public JsonNode delete(String path) {
        return send(request(path).DELETE().build());
    }

    /// The same with an `Idempotency-Key`.
    public JsonNode post(String path, String body, String key) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /// The same with files.
    public JsonNode post(String path, MultipartForm form) {
        return send(request(path).header("Content-Type", form.type()).POST(form.body()).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(
                        "%s %s: %d %s"
                                .formatted(
                                        request.method(),
                                        request.uri(),
                                        response.statusCode(),
                                        response.body()));
            }
            return json.readTree(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
