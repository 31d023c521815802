package watchbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import watchbill.setup.SetupFile;

/// What the documents name is there.
class DocumentsTest {

    /// Such as `` `ResponseClock` ``, `` `@WithDatabase(…)` `` and `` `Duty#ownerAt` ``.
    private static final Pattern TYPE = Pattern.compile("`@?([A-Z][a-z]\\w+)(?:#\\w+|\\(.*?\\))?`");

    private static final Pattern LINK =
            Pattern.compile("]\\(([^)#:]+(?:md|png|LICENSE|decisions))\\)");

    /// Such as `@Value("${watchbill.smtp-port:2525}")`.
    private static final Pattern SETTING = Pattern.compile("\\$\\{watchbill\\.([a-z.-]+)[:}]");

    /// Options of `serve`, and what only the launcher or a test sets.
    private static final Set<String> NOT_FOR_OPERATORS =
            Set.of("demo", "practice", "home", "data-name", "pulse");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyTypeThatIsNamedExists(Path document) throws IOException {
        var code = code();

        assertThat(found(TYPE, document))
                .isNotEmpty()
                .allMatch(type ->
                        Pattern.compile(
                                        "(record|class|interface|enum) %1$s\\b|import [\\w.]+\\.%1$s;"
                                                .formatted(type))
                                .matcher(code)
                                .find());
    }

    @Test
    void everyModuleStandsInTheArchitecture() throws IOException {
        var architecture = Files.readString(Path.of("ARCHITECTURE.md"));

        try (var folders = Files.list(Path.of("src/main/java/watchbill"))) {
            assertThat(folders.filter(Files::isDirectory).map(Path::getFileName))
                    .allMatch(module -> architecture.contains("| `%s` |".formatted(module)));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        assertThat(found(LINK, document))
                .allMatch(link -> Files.exists(document.resolveSibling(link)));
    }

    @Test
    void everySettingOfAServerIsListed() throws IOException {
        var listed = Files.readString(Path.of("docs/settings.md"));

        assertThat(SETTING.matcher(code()).results().map(match -> match.group(1)).distinct())
                .isNotEmpty()
                .filteredOn(setting -> !NOT_FOR_OPERATORS.contains(setting))
                .allMatch(setting -> listed.contains("`%s`".formatted(variable(setting))));
    }

    @Test
    void theExampleOfASetUpCanBeRead() throws IOException {
        var example = SetupFile.read(Files.readString(Path.of("docs/setup.example.json")));

        assertThat(example.people()).hasSize(3);
    }

    private static String variable(String setting) {
        return "WATCHBILL_" + setting.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    static List<Path> documents() throws IOException {
        try (var here = Files.list(Path.of("."));
                var below = Files.walk(Path.of("docs"))) {
            return Stream.concat(here, below)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static String code() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var code = new StringBuilder();
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }
}
