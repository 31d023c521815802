package watchbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people read says "conversation" (R92). Words of outside systems stay in their adapters, in names of code.
class VocabularyTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java/watchbill");
    private static final Path API = Path.of("src/main/resources/api/openapi.json");

    /// "Case" is a word of ours only as an item; "in this case" and "lower-case" are plain English.
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "\\b(?:tickets?|threads?|discussions?)\\b"
                            + "|(?<!\\bin )\\b(?:a|the|your|this|new|open|support) cases?\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT_BLOCK =
            Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern IMPORT = Pattern.compile("(?m)^@(?:import|param) .*$");

    @Test
    @Tag("R92")
    void pagesSayConversation() {
        assertThat(files(TEMPLATES, ".jte").map(VocabularyTest::template).flatMap(Said::foreign))
                .isEmpty();
    }

    @Test
    @Tag("R92")
    void whatCodeSaysToPeopleSaysConversation() {
        assertThat(
                        files(CODE, ".java")
                                .filter(file -> !file.toString().endsWith("Sql.java"))
                                .map(VocabularyTest::code)
                                .flatMap(Said::foreign))
                .isEmpty();
    }

    @Test
    @Tag("R92")
    void theApiSaysConversation() {
        var words = new ArrayList<String>();
        collect(JsonMapper.shared().readTree(read(API)), words);

        assertThat(words).contains("/api/v1/conversations/{number}");
        assertThat(new Said(API, String.join("\n", words)).foreign()).isEmpty();
    }

    @Test
    @Tag("R92")
    void theWordsAreFoundWhereTheyStand() {
        assertThat(
                        new Said(API, "Your ticket was closed.\nOpen a new case.\nIn this case.")
                                .foreign())
                .containsExactly(API + ": ticket", API + ": new case");
    }

    /// Text that people may read.
    private record Said(Path where, String text) {

        Stream<String> foreign() {
            return FOREIGN.matcher(text).results().map(found -> where + ": " + found.group());
        }
    }

    private static Said template(Path file) {
        return new Said(file, IMPORT.matcher(read(file)).replaceAll(""));
    }

    /// The texts of a class. What a program reads, such as `spring.threads`, has no blank in it.
    private static Said code(Path file) {
        var source = COMMENT.matcher(read(file)).replaceAll("");
        var blocks = TEXT_BLOCK.matcher(source).results().map(block -> block.group(1));
        var strings =
                STRING.matcher(TEXT_BLOCK.matcher(source).replaceAll(""))
                        .results()
                        .map(string -> string.group(1))
                        .filter(string -> string.contains(" "));
        return new Said(file, String.join("\n", Stream.concat(blocks, strings).toList()));
    }

    private static void collect(JsonNode node, List<String> words) {
        node.propertyStream()
                .forEach(property -> {
                    words.add(property.getKey());
                    collect(property.getValue(), words);
                });
        if (node.isString()) {
            words.add(node.stringValue());
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, words));
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
