package watchbill.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import watchbill.people.PersonId;

class TurnsTest {

    private static final PersonId NORA = new PersonId(1);
    private static final PersonId TOMAS = new PersonId(2);
    private static final PersonId PRIYA = new PersonId(3);
    private static final PersonId LENA = new PersonId(4);
    private static final List<PersonId> EVERYBODY = List.of(NORA, TOMAS, PRIYA, LENA);

    @Test
    void everybodyIsPrimaryBeforeAnybodyIsAgain() {
        var filled = Turns.fill(EVERYBODY, List.of(), Collections.nCopies(8, Seats.EMPTY));

        assertThat(filled.subList(0, 4))
                .extracting(Seats::primary)
                .containsExactlyInAnyOrderElementsOf(EVERYBODY);
        assertThat(filled.subList(4, 8))
                .extracting(Seats::primary)
                .containsExactlyInAnyOrderElementsOf(EVERYBODY);
        assertThat(filled)
                .allMatch(seats -> seats.backup() != null)
                .noneMatch(seats -> Objects.equals(seats.backup(), seats.primary()));
    }

    @Test
    void whatIsTakenStaysAndCounts() {
        // given Priya has asked for the first week, and Nora was Primary last
        var before = List.of(new Seats(NORA, LENA));
        var planned = List.of(new Seats(PRIYA, null), Seats.EMPTY);

        var filled = Turns.fill(EVERYBODY, before, planned);

        // then Tomas, who sat nowhere, steps in beside her, and neither Nora nor Priya is Primary
        // next
        assertThat(filled.getFirst()).isEqualTo(new Seats(PRIYA, TOMAS));
        assertThat(filled.getLast().primary()).isIn(TOMAS, LENA);
    }

    @Test
    void aSeatStaysEmptyWhenNobodyIsLeftForIt() {
        assertThat(Turns.fill(List.of(NORA), List.of(), List.of(Seats.EMPTY)))
                .containsExactly(new Seats(NORA, null));
    }
}
