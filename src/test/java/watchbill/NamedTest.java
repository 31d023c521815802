package watchbill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A test as a document names it: a class, or one story of a class.
///
/// @param story empty for the whole class
record NamedTest(String type, String story) {

    private static final Pattern FORM = Pattern.compile("`(\\w+)(?:#(\\w+))?`");

    /// How a method ends.
    private static final String END = "\n    }\n";

    private static final List<Path> SOURCES = sources();

    /// @throws IllegalArgumentException naming the text, if it names no test
    static NamedTest read(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'%s' names no test. Write `TypeTest` or `TypeTest#story`.".formatted(text));
        }
        return new NamedTest(parts.group(1), parts.group(2) == null ? "" : parts.group(2));
    }

    /// Whether the class, or the story itself, is annotated so.
    boolean carries(String annotation) {
        return SOURCES.stream()
                .filter(source -> source.endsWith(type + ".java"))
                .map(NamedTest::code)
                .anyMatch(code -> declaration(code).contains(annotation));
    }

    /// What stands above the class, and between the end of the story before and the story's own name; all of the class
    /// where no story is named.
    private String declaration(String code) {
        if (story.isEmpty()) {
            return code;
        }
        var name = code.indexOf("void %s(".formatted(story));
        var above = code.substring(0, Math.max(0, code.indexOf("class " + type)));
        return name < 0
                ? ""
                : above + code.substring(Math.max(0, code.lastIndexOf(END, name)), name);
    }

    private static String code(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> sources() {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
