package watchbill.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A place in a set-up file. What is wrong at it is noted, and reading goes on, so that all problems come at once.
record Place(JsonNode node, String path, List<SetupProblem> problems) {

    static Place root(JsonNode node) {
        return new Place(node, "", new ArrayList<>());
    }

    Place at(String field) {
        return new Place(node.path(field), path.isEmpty() ? field : path + "." + field, problems);
    }

    /// The elements of a list; none if it is absent.
    List<Place> each() {
        if (isAbsent()) {
            return List.of();
        }
        if (!node.isArray()) {
            wrong("%s should be a list.".formatted(node));
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(index ->
                        new Place(node.get(index), "%s[%d]".formatted(path, index), problems))
                .toList();
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    /// A text that may be left out.
    Optional<String> text() {
        if (isAbsent() || node.isString() && node.stringValue().isBlank()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            wrong("%s should be a text in quotes.".formatted(node));
            return Optional.empty();
        }
        return Optional.of(node.stringValue().strip());
    }

    /// A text that must be there.
    ///
    /// @return empty if it is not, which is noted
    String text(String missing) {
        if (isAbsent() || node.isString() && node.stringValue().isBlank()) {
            wrong(missing);
        }
        return text().orElse("");
    }

    /// A whole number; `otherwise` if it is left out or is none, which is noted.
    int number(int otherwise) {
        if (isAbsent()) {
            return otherwise;
        }
        if (!node.canConvertToInt() || !node.isIntegralNumber()) {
            wrong("%s is not a whole number.".formatted(node));
            return otherwise;
        }
        return node.intValue();
    }

    void wrong(String rule) {
        problems.add(new SetupProblem(path, rule));
    }
}
