package watchbill.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Someone with a plain browser: it keeps cookies, sends forms with all their fields, runs no script, and follows no
/// redirect by itself.
public final class Visitor {

    private final URI front;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    public Visitor(TestServer server) {
        this.front = URI.create(server.url("/"));
    }

    /// Opens a page.
    ///
    /// @param address a path, or a whole address of this server
    public HttpResponse<String> open(String address) {
        return send(HttpRequest.newBuilder(front.resolve(address)).GET());
    }

    /// Opens a page and reads it.
    public Document read(String address) {
        return Jsoup.parse(open(address).body());
    }

    /// Opens `page`, fills in its form that posts to `action`, and sends it. Fields that are not named keep what the
    /// page proposes.
    public HttpResponse<String> send(String page, String action, Map<String, String> typed) {
        var form =
                read(page)
                        .selectFirst(
                                "form:has([formaction=%1$s]), form[action=%1$s]".formatted(action));
        if (form == null) {
            throw new AssertionError("No form on %s posts to %s".formatted(page, action));
        }
        var fields = new TreeMap<String, String>();
        form.select("input[name]:not([type=file]), textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select[name]")
                .forEach(field ->
                        fields.put(field.attr("name"), field.select("option[selected]").val()));
        fields.putAll(typed);
        return post(action, fields);
    }

    /// Asks to delete what stands at `action`, with the token of a form on `page`.
    public HttpResponse<String> sendDelete(String page, String action) {
        var token = read(page).select("input[name=_csrf]").first();
        return post(action, Map.of("_method", "delete", "_csrf", token == null ? "" : token.val()));
    }

    /// Posts fields without having seen a form.
    public HttpResponse<String> post(String action, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(front.resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /// The path that an answer leads to.
    public static String leadsTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to ->
                        to.getRawQuery() == null
                                ? to.getPath()
                                : to.getPath() + "?" + to.getRawQuery())
                .orElseThrow(() ->
                        new AssertionError(
                                "The answer %d leads nowhere: %s"
                                        .formatted(answer.statusCode(), answer.body())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "Interrupted while waiting for an answer", interruption);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
