package watchbill.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.NullMarked;

/// Whatever stands in a set-up file: it is read, or refused with sentences that say where.
@NullMarked
class SetupFileFuzzTest {

    private static final String EXAMPLE = example();

    private static final List<String> PIECES =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "1e400",
                    "0.5",
                    "\"\"",
                    "\"Mars/Base\"",
                    "\"x@\"",
                    "[]",
                    "{}",
                    "[[]]",
                    "{\"a\":1}",
                    "\"24:00\"",
                    "\"2026-02-30\"",
                    "\"PT0S\"",
                    "\"P-1D\"",
                    "\"\\u0000\"",
                    "99999999999");

    @Property(tries = 1_000)
    void aMistypedFileIsReadOrRefused(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(EXAMPLE);
        for (var slips = 1 + random.nextInt(5); slips > 0; slips--) {
            slip(text, random);
        }
        check(text.toString());
    }

    /// Puts something else where one value stands.
    @Property(tries = 1_000)
    void aFileWithAWrongValueIsReadOrRefused(@ForAll long seed) {
        var random = new Random(seed);
        var values = EXAMPLE.split("(?<=[:,\\[]\\s?)(?=[\"\\d\\[{n])", -1);
        var at = 1 + random.nextInt(values.length - 1);
        values[at] =
                values[at].replaceFirst(
                        "^(\"[^\"]*\"|\\d+|null|\\[|\\{)",
                        Matcher.quoteReplacement(PIECES.get(random.nextInt(PIECES.size()))));
        check(String.join("", values));
    }

    private static void slip(StringBuilder text, Random random) {
        var at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, (char) (' ' + random.nextInt(95)));
            default -> text.setLength(Math.max(10, at));
        }
    }

    private static void check(String json) {
        try {
            assertThat(SetupFile.read(json).people()).isNotNull();
        } catch (SetupRefused refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> {
                        assertThat(problem.path()).isNotBlank();
                        assertThat(problem.rule()).isNotBlank().hasSizeLessThan(2_000);
                    });
        }
    }

    private static String example() {
        try {
            return Files.readString(Path.of("docs/setup.example.json"), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new ExceptionInInitializerError(missing);
        }
    }
}
