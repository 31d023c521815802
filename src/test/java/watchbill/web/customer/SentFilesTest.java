package watchbill.web.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.conversation.Attachment;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Entry;
import watchbill.outbox.Outbox;
import watchbill.people.signin.ApiTokens;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.ApiProgram;
import watchbill.testing.MultipartForm;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Files that visitors and programs send: too large, odd, hostile.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
@Tag("R91")
class SentFilesTest {

    private static final int TOO_LARGE = 26 << 20;

    private final TestServer server;
    private final Visitor grace;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Conversations conversations;
    private final ConversationLists lists;
    private final ApiTokens tokens;
    private final SignInLinks links;
    private final Outbox outbox;

    private SampleWorld world;

    SentFilesTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Conversations conversations,
            ConversationLists lists,
            ApiTokens tokens,
            SignInLinks links,
            Outbox outbox) {
        this.server = server;
        this.grace = new Visitor(server);
        this.time = time;
        this.beans = beans;
        this.conversations = conversations;
        this.lists = lists;
        this.tokens = tokens;
        this.links = links;
        this.outbox = outbox;
    }

    @BeforeAll
    void thereIsATeam() {
        world = beans.createBean(SampleWorld.class);
    }

    @BeforeEach
    void itIsMondayMorning() {
        time.set(local("2026-03-02T09:00"));
    }

    @Test
    void ofTenFilesTheOneThatIsTooLargeIsLeftOutAndNamed() {
        // given
        var files = new LinkedHashMap<String, byte[]>();
        IntStream.range(0, 9)
                .forEach(i -> files.put("log-%d.txt".formatted(i), bytes("line " + i)));
        files.put("dump.bin", new byte[TOO_LARGE]);

        // when
        var answer = ask("Ten files", files);

        // then nine are there, and she is told at once and in the receipt
        assertThat(message().attachments()).hasSize(9);
        assertThat(message().warnings())
                .containsExactly(
                        "dump.bin was left out: it has 26 MB, and at most 25 MB fit in one file.");
        assertThat(grace.read(Visitor.leadsTo(answer)).text())
                .contains("dump.bin was left out", "Send it in parts, or send a link");
        assertThat(outbox.kept(0, 100))
                .anySatisfy(mail -> assertThat(mail.text()).contains("dump.bin was left out"));
    }

    @Test
    void aNameThatLeadsElsewhereIsAPlainName() {
        var fetched = sentAndFetched("../../x", bytes("plain"));

        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename=\"x\"")
                .doesNotContain("..");
    }

    @Test
    void aPictureWithScriptIsNeverShownByABrowser() {
        var fetched =
                sentAndFetched(
                        "holes.svg",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));

        assertThat(fetched.headers().firstValue("Content-Type"))
                .hasValue("application/octet-stream");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(fetched.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(fetched.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("sandbox"));
    }

    @Test
    void noraReadsTheEndOfALogAndSeesThatAFileIsEmpty() {
        // given
        var log =
                IntStream.rangeClosed(1, 300)
                        .mapToObj("cycle %d"::formatted)
                        .collect(Collectors.joining("\n"));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("run.log", bytes(log + "\n<script>alert(1)</script>"));
        files.put("empty.log", new byte[0]);
        ask("A log", files);
        var nora = new Visitor(server);
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        var page =
                "/conversations/%d/files/%d/".formatted(latest().value(), message().id().value());

        // then the conversation leads to a page with its end, and to one that says that nothing is
        // there
        assertThat(nora.read("/conversations/" + latest().value()).select(".wb-file-chip"))
                .extracting(chip -> chip.attr("href"))
                .containsExactly(page + "0/about", page + "1/about");
        assertThat(nora.read(page + "0/about").select(".wb-file-text").text())
                .contains("cycle 300", "<script>alert(1)</script>")
                .doesNotContain("cycle 101\n");
        assertThat(nora.read(page + "0/about?more=true").select(".wb-file-text").text())
                .contains("cycle 1\n");
        assertThat(nora.read(page + "1/about").text()).contains("The file is empty");
    }

    @Test
    void anEmptyFileIsKept() {
        var fetched = sentAndFetched("empty.log", new byte[0]);

        assertThat(fetched.body()).isEmpty();
        assertThat(message().attachments()).extracting(Attachment::size).containsExactly(0L);
    }

    @Test
    void whatIsPackedStaysPacked() throws IOException {
        // given ten megabytes of nothing in ten kilobytes
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("nothing"));
            zip.write(new byte[10 << 20]);
        }

        // when
        ask("A bomb", Map.of("logs.zip", bomb.toByteArray()));

        // then it is a file of ten kilobytes
        assertThat(message().attachments())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.type()).isEqualTo("application/zip");
                    assertThat(file.size()).isEqualTo(bomb.size());
                });
    }

    @Test
    void aProgramSendsFilesAndHearsWhichWasTooLarge() {
        ask("By program", Map.of());
        var program =
                new ApiProgram(server, tokens.issue(world.meridian.id(), world.nora, "Uploader"));

        var written =
                program.post(
                        "/api/v1/conversations/%d/files".formatted(latest().value()),
                        new MultipartForm()
                                .json(
                                        "message",
                                        "{\"text\": \"Two\", \"visibility\": \"internal\"}")
                                .file("files", "run.log", bytes("stopped"))
                                .file("files", "dump.bin", new byte[TOO_LARGE]));

        assertThat(written.at("/attachments")).hasSize(1);
        assertThat(written.at("/attachments/0/type").stringValue()).isEqualTo("text/plain");
        assertThat(written.at("/warnings/0").stringValue()).contains("dump.bin was left out");
    }

    private HttpResponse<String> sentAndFetched(String name, byte[] content) {
        var answer = ask("A file", Map.of(name, content));
        var page = Visitor.leadsTo(answer).replace("/ask/received/", "/c/");
        return grace.open("%s/files/%d/0".formatted(page, message().id().value()));
    }

    private HttpResponse<String> ask(String subject, Map<String, byte[]> files) {
        return grace.send(
                "/ask",
                "/ask",
                Map.of(
                        "subject", subject,
                        "text", "See the file.",
                        "email", "grace.lin@plasma.example"),
                files);
    }

    private Entry message() {
        return conversations.timeline(latest()).entries().getFirst();
    }

    private ConversationNumber latest() {
        return lists.page(world.meridian.id(), ConversationFilter.ALL, null, 1)
                .conversations()
                .getFirst()
                .number();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
