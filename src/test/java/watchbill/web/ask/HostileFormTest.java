package watchbill.web.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// What strangers send to the contact form on purpose.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class HostileFormTest {

    private static final String SCRIPT =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final SignInLinks links;
    private final JdbcClient jdbc;

    private SampleWorld world;

    HostileFormTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            SignInLinks links,
            JdbcClient jdbc) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.links = links;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void aTeamThatCanBeAsked() {
        world = beans.createBean(SampleWorld.class);
        time.set(local("2026-03-02T09:00"));
    }

    @Test
    @Tag("R119")
    void aMegabyteOfTextIsRefusedWithTheLimit() throws Exception {
        for (var size : List.of(1 << 20, 8 << 20)) {
            var answer = post("198.51.100.1", longInquiry(size));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("%,d characters are too many; at most 100,000 fit".formatted(size));
            assertThat(answer.body().length()).isLessThan(200_000);
        }
        assertThat(inquiries("Long")).isZero();
    }

    @Test
    void moreThanTheServerReadsIsRefusedInPlainWords() throws Exception {
        var answer = post("198.51.100.2", longInquiry(31 << 20));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).text())
                .contains("That is too large", "100,000 characters", "Nothing was stored");
        assertThat(inquiries("Long")).isZero();
    }

    @Test
    void scriptInEveryFieldIsShownAsText() throws Exception {
        // given
        var typed = Map.of("subject", SCRIPT, "text", SCRIPT, "name", SCRIPT);

        // when a field is wrong too, then everything is shown again as it was typed
        var again = post("198.51.100.3", inquiry(with(typed, "email", SCRIPT))).body();
        assertThat(again).doesNotContain("<script>alert", "<img src=x");
        assertThat(Jsoup.parse(again).select("textarea[name=text]").val()).isEqualTo(SCRIPT);
        assertThat(Jsoup.parse(again).select("input[name=name]").val()).isEqualTo(SCRIPT);

        // when it is taken, then it is text on every page that shows it
        var receipt = post("198.51.100.3", inquiry(with(typed, "key", "k" + SCRIPT)));
        assertThat(receipt.statusCode()).isEqualTo(303);
        var visitor = new Visitor(server);
        var shown = new ArrayList<String>();
        shown.add(visitor.open(Visitor.leadsTo(receipt)).body());
        shown.add(visitor.open(Visitor.leadsTo(receipt).replace("/ask/received/", "/c/")).body());
        visitor.open("/sign-in/link/" + links.invite(world.nora.id()));
        var number =
                jdbc.sql("select number from conversation.conversation where subject = :subject")
                        .param("subject", SCRIPT)
                        .query(Long.class)
                        .single();
        shown.add(visitor.open("/desk").body());
        shown.add(visitor.open("/conversations/" + number).body());
        assertThat(shown)
                .allSatisfy(page -> assertThat(page).doesNotContain("<script>alert", "<img src=x"))
                .allSatisfy(page -> assertThat(Jsoup.parse(page).text()).contains(SCRIPT));
    }

    @Test
    void tenThousandPostsAreTurnedAwayAndOthersAreServed() throws Exception {
        // when somebody posts without end, and somebody else once in between
        var flood = new ArrayList<Callable<Integer>>();
        for (var post = 0; post < 10_000; post++) {
            flood.add(() -> post("203.0.113.7", Map.of()).statusCode());
        }
        flood.add(5_000, () -> post("203.0.113.8", inquiry(Map.of())).statusCode());
        var answers = answers(flood);

        // then
        assertThat(answers.get(5_000)).isEqualTo(303);
        answers.remove(5_000);
        var counts = answers.stream().collect(groupingBy(code -> code, counting()));
        assertThat(counts).containsOnlyKeys(422, 429);
        assertThat(counts.get(422)).isBetween(60L, 180L);

        var refused = refused("203.0.113.7");
        assertThat(refused.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
        assertThat(Jsoup.parse(refused.body()).select("h1").text())
                .isEqualTo("That was a little fast");
        assertThat(post("203.0.113.9", inquiry(Map.of())).statusCode()).isEqualTo(303);
    }

    /// The seconds that went by since the flood have made room for a few.
    private HttpResponse<String> refused(String address) throws IOException, InterruptedException {
        var answer = post(address, Map.of());
        while (answer.statusCode() != 429) {
            answer = post(address, Map.of());
        }
        return answer;
    }

    private static List<Integer> answers(List<Callable<Integer>> questions) throws Exception {
        try (var senders = Executors.newFixedThreadPool(16)) {
            var answers = new ArrayList<Integer>();
            for (var answer : senders.invokeAll(questions)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private long inquiries(String subject) {
        return jdbc.sql("select count(*) from conversation.conversation where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private static Map<String, String> inquiry(Map<String, String> differing) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("subject", "Black window");
        fields.put("text", "On the login nodes.");
        fields.put("email", "aisha@ocean.example");
        fields.putAll(differing);
        return fields;
    }

    private static Map<String, String> longInquiry(int characters) {
        return inquiry(Map.of("subject", "Long", "text", "x".repeat(characters)));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    /// As a browser sends the form, through a proxy on this machine that says where the browser is.
    private HttpResponse<String> post(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(field ->
                                "--A\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(field.getKey(), field.getValue()))
                        .collect(Collectors.joining("", "", "--A--\r\n"));
        var request =
                HttpRequest.newBuilder(URI.create(server.url("/ask")))
                        .header("Content-Type", "multipart/form-data; boundary=A")
                        .header("X-Forwarded-For", address)
                        .POST(BodyPublishers.ofString(body, UTF_8))
                        .build();
        return http.send(request, BodyHandlers.ofString(UTF_8));
    }
}
