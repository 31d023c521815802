package watchbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/requirements.md` has a line for each requirement, and claims nothing that no test shows.
class RequirementsTest {

    private static final int REQUIREMENTS = 254;

    private static final List<String> ROWS = rows();

    @Test
    void everyRequirementHasOneLine() {
        assertThat(ROWS)
                .extracting(row -> RequirementLine.read(row).number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, REQUIREMENTS).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void whatIsSaidToWorkIsShownByATestWithItsNumber(RequirementLine line) {
        assertThat(line.tests())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.carries(line.tag())).as("%s", test).isTrue());
    }

    @Test
    void whatIsNotYetThereNamesNoTest() {
        assertThat(ROWS.stream().map(RequirementLine::read).filter(line -> !line.claims()))
                .allSatisfy(line -> assertThat(line.tests()).isEmpty());
    }

    static Stream<RequirementLine> claims() {
        return ROWS.stream().map(RequirementLine::read).filter(RequirementLine::claims);
    }

    private static List<String> rows() {
        try (var lines = Files.lines(Path.of("docs/requirements.md"))) {
            return lines.filter(line -> line.startsWith("| R")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
