package watchbill.web.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import watchbill.web.Assets;
import watchbill.web.ContentSecurity;

/// Serves the gallery's pages with the policy of the real server, so that a style or a script inside a page shows up as
/// an error of the browser here, too.
final class GalleryServer implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css",
                    "js", "text/javascript",
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2");

    private final TemplateEngine templates = templates();
    private final Map<String, Picture> pictures;
    private final HttpServer server;

    GalleryServer(List<Picture> pictures) {
        this.pictures =
                pictures.stream().collect(Collectors.toMap(Picture::name, Function.identity()));
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/pages/", this::page);
        server.createContext("/assets/", exchange -> file(exchange, "static"));
        server.createContext("/webjars/", exchange -> file(exchange, "META-INF/resources"));
        server.createContext(
                "/live", exchange -> answer(exchange, 204, "text/event-stream", new byte[0]));
        server.start();
    }

    String address(Picture picture) {
        return "http://localhost:" + server.getAddress().getPort() + "/pages/" + picture.name();
    }

    private void page(HttpExchange exchange) throws IOException {
        var picture =
                pictures.get(exchange.getRequestURI().getPath().substring("/pages/".length()));
        if (picture == null) {
            answer(exchange, 404, "text/plain", new byte[0]);
            return;
        }
        var page = new Utf8ByteOutput();
        try {
            templates.render(picture.template() + ".jte", picture.model(), page);
        } catch (RuntimeException failure) {
            answer(exchange, 500, "text/plain", failure.toString().getBytes(UTF_8));
            throw failure;
        }
        answer(exchange, 200, "text/html;charset=UTF-8", page.toByteArray());
    }

    private void file(HttpExchange exchange, String root) throws IOException {
        var path = exchange.getRequestURI().getPath().replace(Assets.at(""), "/assets/");
        var resource = new ClassPathResource(root + path);
        var type =
                TYPES.getOrDefault(
                        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        answer(
                exchange,
                resource.exists() ? 200 : 404,
                type,
                resource.exists() ? resource.getContentAsByteArray() : new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", ContentSecurity.POLICY);
        if (!type.startsWith("text/html")) {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static TemplateEngine templates() {
        var templates = TemplateEngine.createPrecompiled(ContentType.Html);
        templates.setHtmlInterceptor(new NoTokens());
        return templates;
    }

    /// Nobody is signed in here, so forms carry no token.
    private static final class NoTokens implements HtmlInterceptor {

        @Override
        public void onHtmlTagOpened(
                String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
