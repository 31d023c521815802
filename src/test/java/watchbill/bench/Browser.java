package watchbill.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// One client with its cookies, on one connection that stays open.
final class Browser implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .cookieHandler(new CookieManager())
                    .build();

    /// Reads a page to its end.
    HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page).header("Accept", "text/html").build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a form.
    HttpResponse<String> post(URI page, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page).header("Content-Type", type).POST(body).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// Reads something large to its end and keeps nothing of it.
    ///
    /// @return how many bytes came
    long size(URI file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(file).build();
        try (var content = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            return content.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
