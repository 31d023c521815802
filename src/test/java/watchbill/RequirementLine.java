package watchbill;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of `docs/requirements.md`, such as `| R53 | what it asks | works | `DutyTest#weekend`, `RosterTest` |`.
record RequirementLine(int number, String state, List<NamedTest> tests) {

    private static final Pattern FORM =
            Pattern.compile("\\| R(\\d+) \\| [^|]+ \\| (works|partly|not yet) \\| ?([^|]*)\\|");

    /// @throws IllegalArgumentException naming the line, if it has another form
    static RequirementLine read(String line) {
        var parts = FORM.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no line about a requirement.%nWrite | R53 | what it asks | works, partly or not yet | `Test#story` |"
                            .formatted(line));
        }
        var tests =
                Stream.of(parts.group(3).strip().split(", "))
                        .filter(name -> !name.isEmpty())
                        .map(NamedTest::read)
                        .toList();
        return new RequirementLine(Integer.parseInt(parts.group(1)), parts.group(2), tests);
    }

    boolean claims() {
        return !state.equals("not yet");
    }

    String tag() {
        return "@Tag(\"R%d\")".formatted(number);
    }
}
