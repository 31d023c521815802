package watchbill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import watchbill.search.Spelling.Known;

@Tag("R90")
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "recieve, receive, 1",
        "hoels, holes, 1",
        "hole, holes, 1",
        "holess, holes, 1",
        "holrs, holes, 1",
        "boundry, boundaries, 4",
        "same, same, 0"
    })
    void aSlipIsALetterMissingTooManyWrongOrInTheOthersPlace(
            String typed, String known, int slips) {
        assertThat(Spelling.slips(typed, known)).isEqualTo(slips);
    }

    @Test
    void theWordWithTheFewestSlipsIsMeantAndThenTheOneThatMostMessagesHave() {
        var known = List.of(new Known("hole", 900), new Known("holes", 7), new Known("hotel", 80));

        assertThat(Spelling.meant("Hoels", known)).contains("holes");
        assertThat(Spelling.meant("hols", known)).contains("hole");
    }

    @Test
    void inAShortWordOneSlipIsForgivenAndInALongOneTwo() {
        assertThat(Spelling.meant("mesch", List.of(new Known("masche", 5)))).isEmpty();
        assertThat(Spelling.meant("vizualisaton", List.of(new Known("visualisation", 5))))
                .contains("visualisation");
    }
}
