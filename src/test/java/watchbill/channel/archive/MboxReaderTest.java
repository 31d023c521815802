package watchbill.channel.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R202")
class MboxReaderTest {

    private static final String GRACE =
            """
            From grace@navy.example Mon Jan  7 10:12:00 2019
            From: Grace <grace@navy.example>
            Subject: Holes

            My plot has holes.

            """;

    private static final String JONAS =
            """
            From jonas@combustion.example Tue Jan  8 09:00:00 2019
            From: Jonas <jonas@combustion.example>
            Subject: Re: Holes

            Mine too.
            """;

    private static final int LIMIT = 10_000;

    @TempDir private Path folder = Path.of("");

    @Test
    void eachMailIsFoundWithItsPlaceAndItsDate() throws IOException {
        var found = read(GRACE + JONAS);

        assertThat(texts(found))
                .containsExactly(
                        "From: Grace <grace@navy.example>\nSubject: Holes\n\nMy plot has holes.\n",
                        "From: Jonas <jonas@combustion.example>\nSubject: Re: Holes\n\nMine too.\n");
        assertThat(found.getLast().place()).isEqualTo(new Place("test", GRACE.length()));
        assertThat(((Found.Raw) found.getFirst()).delivered())
                .isEqualTo(Instant.parse("2019-01-07T10:12:00Z"));
    }

    @Test
    void linesMayEndInCrLf() throws IOException {
        var found = read((GRACE + JONAS).replace("\n", "\r\n"));

        assertThat(texts(found).getLast()).endsWith("\r\n\r\nMine too.\r\n");
    }

    @Test
    void aLineThatBeginsWithFromIsNoMail() throws IOException {
        var found =
                read(
                        GRACE.replace(
                                "My plot has holes.",
                                "My plot has holes.\n\nFrom what I see, it is the mesh.\nMore: nothing."));

        assertThat(texts(found)).hasSize(1);
        assertThat(texts(found).getFirst()).contains("From what I see");
    }

    @Test
    void whatWasMarkedOnceOrOftenLosesOneMark() throws IOException {
        var found =
                read(
                        GRACE.replace(
                                "My plot has holes.",
                                ">From here on.\n>>From there on.\n> From no."));

        assertThat(texts(found).getFirst())
                .endsWith("\n\nFrom here on.\n>From there on.\n> From no.\n");
    }

    @Test
    void aRightContentLengthKeepsAMailThatHoldsAnother() throws IOException {
        var body = "See this mail:\n\n" + JONAS + "\nGrace\n";
        var mail = GRACE.substring(0, GRACE.indexOf("\n\n"));
        var mbox = mail + "\nContent-Length: " + body.length() + "\n\n" + body + "\n" + JONAS;

        assertThat(texts(read(write(mbox), 0))).hasSize(2).first().asString().endsWith("\nGrace\n");
    }

    @Test
    void aWrongContentLengthIsNotBelieved() throws IOException {
        var mbox = GRACE.replace("Subject: Holes", "Subject: Holes\nContent-Length: 9999") + JONAS;

        assertThat(texts(read(write(mbox), 0))).hasSize(2);
    }

    @Test
    void aSeparatorWithoutAnEmptyLineBeforeItCountsIfItHasATime() throws IOException {
        assertThat(texts(read(GRACE.strip() + "\n" + JONAS))).hasSize(2);
    }

    @Test
    void whatABrokenSeparatorCutOffIsListedAndTheOthersAreRead() throws IOException {
        var found = read("half a line\nSubject: Lost\n\nNobody.\n\n" + GRACE + JONAS);

        assertThat(found.getFirst())
                .isInstanceOfSatisfying(
                        Found.Unreadable.class,
                        lost -> {
                            assertThat(lost.place()).isEqualTo(new Place("test", 0));
                            assertThat(lost.reason()).contains("is missing before it");
                            assertThat(new String(lost.start(), UTF_8)).contains("Nobody.");
                        });
        assertThat(texts(found)).hasSize(2);
    }

    @Test
    void aFileThatIsNoMboxSaysWhatItBeginsWith() {
        assertThatThrownBy(() -> read("Subject: A mail\n\nText.\n"))
                .isInstanceOf(NoArchive.class)
                .hasMessageContaining("begins with “Subject: A mail”")
                .hasMessageContaining("import it as eml");
    }

    @Test
    void aFileWithoutAnyLineEndFillsNoMemory() {
        var zeros = new ByteArrayInputStream(new byte[3 << 20]);

        assertThatThrownBy(() ->
                        all(new MboxReader("test", new MboxLines(zeros, 0), _ -> false, LIMIT)))
                .isInstanceOf(NoArchive.class);
    }

    @Test
    void aMailBeyondTheLimitIsListedAndNeverHeld() throws IOException {
        // given 100 MB between two mails
        var head = GRACE.substring(0, GRACE.length() - 1).getBytes(UTF_8);
        var line = "x".repeat(1023) + "\n";
        InputStream large = new ByteArrayInputStream(line.repeat(1024).getBytes(UTF_8));
        InputStream all = new ByteArrayInputStream(head);
        for (var i = 0; i < 100; i++) {
            all = new SequenceInputStream(all, large);
            large = new ByteArrayInputStream(line.repeat(1024).getBytes(UTF_8));
        }
        all =
                new SequenceInputStream(
                        all, new ByteArrayInputStream(("\n" + JONAS).getBytes(UTF_8)));

        var found = all(new MboxReader("test", new MboxLines(all, 0), _ -> false, LIMIT));

        assertThat(found.getFirst())
                .isInstanceOfSatisfying(
                        Found.Unreadable.class,
                        mail -> {
                            assertThat(mail.reason()).contains("larger than 10,000 bytes");
                            assertThat(mail.size()).isGreaterThan(100 << 20);
                            assertThat(mail.start().length).isLessThanOrEqualTo(1 << 16);
                        });
        assertThat(texts(found)).hasSize(1);
    }

    @Test
    void aTruncatedFileGivesWhatIsThere() throws IOException {
        var found = read(GRACE + JONAS.substring(0, JONAS.indexOf("Subject")));

        assertThat(texts(found).getLast()).isEqualTo("From: Jonas <jonas@combustion.example>\n");
    }

    @Test
    void nothingBehindTheLastSeparatorIsListed() throws IOException {
        var found = read(GRACE + "From jonas@combustion.example Tue Jan  8 09:00:00 2019\n");

        assertThat(found.getLast()).isInstanceOf(Found.Unreadable.class);
    }

    @Test
    void itGoesOnWhereItWasLeft() throws IOException {
        var file = write(GRACE + JONAS);
        var next = read(file, 0).getFirst().next();

        assertThat(texts(read(file, next.offset())))
                .singleElement()
                .asString()
                .contains("Mine too.");
    }

    @Test
    void aPlaceWhereNoMailBeginsMeansTheBeginning() throws IOException {
        assertThat(texts(read(write(GRACE + JONAS), 7))).hasSize(2);
    }

    @Test
    void aPackedFileIsRead() throws IOException {
        var file = folder.resolve("test.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((GRACE + JONAS).getBytes(UTF_8));
        }

        assertThat(texts(read(file, 0))).hasSize(2);
        assertThat(texts(read(file, GRACE.length()))).hasSize(1);
    }

    @Test
    void theHiddenAddressesOfMailmanAreReadAsTheyWere() throws IOException {
        var found =
                read(
                        "From grace at navy.example  Mon Jan  7 10:12:00 2019\n"
                                + "From: grace at navy.example (Grace Lin)\n\nText at noon.\n");

        assertThat(texts(found).getFirst()).startsWith("From: grace@navy.example (Grace Lin)\n");
    }

    private static List<Found> read(String mbox) throws IOException {
        var lines = new MboxLines(new ByteArrayInputStream(mbox.getBytes(UTF_8)), 0);
        return all(new MboxReader("test", lines, _ -> false, LIMIT));
    }

    private static List<Found> read(Path file, long offset) throws IOException {
        return all(new MboxFile(file, String.valueOf(file.getFileName())).open(offset, LIMIT));
    }

    private Path write(String mbox) throws IOException {
        return Files.writeString(folder.resolve("test.mbox"), mbox);
    }

    private static List<Found> all(ArchiveReader reader) throws IOException {
        var all = new ArrayList<Found>();
        try (reader) {
            for (var found = reader.next(); found != null; found = reader.next()) {
                all.add(found);
            }
        }
        return all;
    }

    private static List<String> texts(List<Found> found) {
        return found.stream()
                .filter(Found.Raw.class::isInstance)
                .map(mail -> new String(((Found.Raw) mail).bytes(), ISO_8859_1))
                .toList();
    }
}
