package watchbill.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static watchbill.insight.Sample.answered;
import static watchbill.insight.Sample.waiting;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import watchbill.insight.Distribution.Bin;

class DistributionTest {

    @Test
    void aResponseIsInTheQuarterOfAnHourThatItFills() {
        var bins = of(answered(0), answered(15), answered(16), answered(240)).bins();

        assertThat(bins.get(0).responses()).isEqualTo(2);
        assertThat(bins.get(1).responses()).isEqualTo(1);
        assertThat(bins.get(15).responses()).isEqualTo(1);
    }

    @Test
    void whatMetTheGoalExactlyLiesBeforeIt() {
        var goal = Sample.FOUR_HOURS;

        var bins = of(answered(240), answered(337)).bins();

        assertThat(bins).hasSize(23);
        assertThat(bins.stream().filter(bin -> bin.responses() > 0))
                .extracting(bin -> bin.past(goal), Bin::met, Bin::missed)
                .containsExactly(tuple(false, 1, 0), tuple(true, 0, 1));
    }

    @Test
    void oneThatTookDaysDoesNotFlattenAllOthers() {
        var quick = IntStream.range(0, 19).mapToObj(minutes -> answered(10));

        var spread = of(Stream.concat(quick, Stream.of(answered(3000))).toArray(Sample[]::new));

        assertThat(spread.width()).isEqualTo(Duration.ofMinutes(15));
        assertThat(spread.bins().getLast()).isEqualTo(new Bin(Duration.ofHours(6), null, 0, 1));
    }

    @Test
    void aGoalOfDaysHasWiderBins() {
        var spread = of(answered(900).under(Duration.ofHours(24)));

        assertThat(spread.width()).isEqualTo(Duration.ofHours(1));
        assertThat(spread.bins()).hasSize(24);
    }

    @Test
    void withoutAnAnswerThereIsNothingToSpread() {
        assertThat(Distribution.of(List.of(waiting().inquiry()))).isEmpty();
    }

    private static Distribution of(Sample... samples) {
        return Distribution.of(Stream.of(samples).map(Sample::inquiry).toList()).orElseThrow();
    }
}
