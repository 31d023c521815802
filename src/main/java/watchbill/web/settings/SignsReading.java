package watchbill.web.settings;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Checks;
import watchbill.channel.way.SignOfLife;
import watchbill.channel.way.Way;
import watchbill.channel.way.Ways;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Fact;
import watchbill.web.Times;

/// Reads how a way of contact is doing (R80).
@Component
class SignsReading {

    private final Ways ways;
    private final Checks checks;
    private final People people;
    private final InstantSource time;

    SignsReading(Ways ways, Checks checks, People people, InstantSource time) {
        this.ways = ways;
        this.checks = checks;
        this.people = people;
        this.time = time;
    }

    /// Empty where nothing is looked into and nobody looks after it.
    List<Fact> of(SignedInPerson me, Way way) {
        var times = Times.of(me, time.instant());
        var facts = new ArrayList<Fact>();
        ways.signsOfLife(me.team().id(), way).forEach(sign -> facts.add(fact(sign, way, times)));
        if (way.watching().daily()) {
            facts.add(
                    Fact.of(
                            "Looked after",
                            checks.last(me.team().id(), way.key())
                                    .map(check ->
                                            "%s, by %s"
                                                    .formatted(
                                                            times.stamp(check.at()),
                                                            people.person(check.by()).name()))
                                    .orElse("Not yet")));
        }
        return facts;
    }

    private static Fact fact(SignOfLife sign, Way way, Times times) {
        var late = sign.isLate(times.now(), way.watching().patience()) ? "Delayed. " : "";
        return new Fact(
                sign.name(),
                late + "Last look " + stamp(sign.lookedAt(), times),
                sign.fails()
                        ? "It failed %s: %s"
                                .formatted(stamp(sign.failedAt(), times), sign.failure())
                        : "Last mail " + stamp(sign.messageAt(), times),
                "");
    }

    private static String stamp(@Nullable Instant at, Times times) {
        return at == null ? "not yet" : times.stamp(at);
    }
}
