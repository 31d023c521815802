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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Someone with a plain browser: it keeps cookies, sends forms with all their fields, runs no script, and follows no
/// redirect by itself.
public final class Visitor {

    /// Of several buttons with one name a browser sends the one that is pressed.
    private static final String FIELDS =
            "[name]:is(input:not([type=file], [type=radio]:not([checked])), textarea, select)";

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

    /// Opens a page as browsers do, which take it compressed.
    public HttpResponse<byte[]> openCompressed(String address) {
        var request =
                HttpRequest.newBuilder(front.resolve(address)).header("Accept-Encoding", "gzip");
        return send(request.GET(), BodyHandlers.ofByteArray());
    }

    /// Opens a page and reads it.
    public Document read(String address) {
        return Jsoup.parse(open(address).body());
    }

    /// Opens `page`, fills in its form that posts to `action`, and sends it. Fields that are not named keep what the
    /// page proposes.
    public HttpResponse<String> send(String page, String action, Map<String, String> typed) {
        return send(read(page), action, typed);
    }

    /// The same on a page that is open already. Of several fields with one name, the first is filled in.
    public HttpResponse<String> send(Document page, String action, Map<String, String> typed) {
        return post(action, filledIn(page, action, typed));
    }

    /// The same with files, by name.
    public HttpResponse<String> send(
            String page, String action, Map<String, String> typed, Map<String, byte[]> files) {
        var form = new MultipartForm();
        filledIn(read(page), action, typed)
                .forEach(field -> form.field(field.getKey(), field.getValue()));
        files.forEach((name, content) -> form.file("files", name, content));
        return send(
                HttpRequest.newBuilder(front.resolve(action))
                        .header("Content-Type", form.type())
                        .POST(form.body()));
    }

    private static List<Map.Entry<String, String>> filledIn(
            Document page, String action, Map<String, String> typed) {
        var form =
                page.selectFirst(
                        "form:has([formaction=%1$s]), form[action=%1$s]".formatted(action));
        if (form == null) {
            throw new AssertionError("No form on %s posts to %s".formatted(page.title(), action));
        }
        var left = new TreeMap<>(typed);
        var fields = new ArrayList<Map.Entry<String, String>>();
        for (var field : form.select(FIELDS)) {
            var name = field.attr("name");
            var typedHere = left.remove(name);
            fields.add(Map.entry(name, typedHere == null ? proposed(field) : typedHere));
        }
        fields.addAll(left.entrySet());
        return fields;
    }

    private static String proposed(Element field) {
        return field.nameIs("select") ? field.select("option[selected]").val() : field.val();
    }

    /// Asks to delete what stands at `action`, with the token of a form on `page`.
    public HttpResponse<String> sendDelete(String page, String action) {
        var token = read(page).select("input[name=_csrf]").first();
        return post(action, Map.of("_method", "delete", "_csrf", token == null ? "" : token.val()));
    }

    /// Posts fields without having seen a form.
    public HttpResponse<String> post(String action, Map<String, String> fields) {
        return post(action, List.copyOf(fields.entrySet()));
    }

    private HttpResponse<String> post(String action, List<Map.Entry<String, String>> fields) {
        var body =
                fields.stream()
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
        return send(request, BodyHandlers.ofString(UTF_8));
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request.build(), reading);
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
