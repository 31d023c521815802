package watchbill.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import watchbill.duty.OnDuty;
import watchbill.duty.Watch;
import watchbill.people.Person;

/// The pair that follows, said in view of the pair that is on duty: whoever goes on does not take over.
///
/// @param now  absent when nobody is on duty
public record Relief(Optional<OnDuty> now, OnDuty next) {

    /// Empty if nobody is scheduled.
    public static Optional<Relief> of(Watch watch) {
        return watch.next().map(next -> new Relief(watch.now(), next));
    }

    /// `Priya Raman, Lena Moss`, or `the same pair`.
    public String names() {
        return samePair()
                ? whoGoesOn()
                : pair().map(Person::name).collect(Collectors.joining(", "));
    }

    /// `Priya Raman and Lena Moss take over`, or `Nora Kessler and Tomas Ibarra go on`.
    public String sentence() {
        var names = Words.list(pair().map(Person::name).toList());
        var one = next.backup() == null;
        if (samePair()) {
            return names + (one ? " goes on" : " go on");
        }
        if (now.isPresent() && now.get().primary().equals(next.primary())) {
            return one
                    ? "%s goes on, without a Backup".formatted(next.primary().name())
                    : "%s goes on, %s becomes Backup"
                            .formatted(
                                    next.primary().name(), backup().map(Person::name).orElse(""));
        }
        return names + (one ? " takes over" : " take over");
    }

    private String whoGoesOn() {
        return next.backup() == null ? "the same person" : "the same pair";
    }

    private boolean samePair() {
        return now.filter(pair ->
                        pair.primary().equals(next.primary())
                                && Objects.equals(pair.backup(), next.backup()))
                .isPresent();
    }

    private Stream<Person> pair() {
        return Stream.concat(Stream.of(next.primary()), backup().stream());
    }

    private Optional<Person> backup() {
        return Optional.ofNullable(next.backup());
    }
}
