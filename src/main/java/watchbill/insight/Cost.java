package watchbill.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Activity;
import watchbill.conversation.ArrivedWork;
import watchbill.conversation.Coded;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Kind;

/// How long our people worked on the inquiries of a period, as far as they noted it (R96).
///
/// @param inAll      on all of them
/// @param noted      of how many somebody noted a time
/// @param median     half of those took so long or less; absent if there are none
/// @param activities what was done; an inquiry counts once in each of its activities (R132)
/// @param kinds      the time by what the inquiries are about
/// @param methods    the time by how they came
/// @param takingDown the part of it that went into the record before anybody could answer, by how they came (R75)
public record Cost(
        Duration inAll,
        int noted,
        @Nullable Duration median,
        List<CostRow> activities,
        List<CostRow> kinds,
        List<CostRow> methods,
        List<CostRow> takingDown) {

    public Cost {
        activities = List.copyOf(activities);
        kinds = List.copyOf(kinds);
        methods = List.copyOf(methods);
        takingDown = List.copyOf(takingDown);
    }

    /// @param work what was done about them, and perhaps about others
    static Cost of(List<Inquiry> inquiries, List<ArrivedWork> work) {
        var numbers =
                inquiries.stream().map(inquiry -> inquiry.arrived().number()).collect(toSet());
        var theirs = work.stream().filter(done -> numbers.contains(done.inquiry())).toList();
        var lengths = lengths(inquiries);
        return new Cost(
                lengths.stream().reduce(Duration.ZERO, Duration::plus),
                lengths.size(),
                lengths.isEmpty() ? null : lengths.get((lengths.size() - 1) / 2),
                activities(theirs),
                timed(inquiries, Kind.class, inquiry -> inquiry.arrived().kind(), Kind::words),
                timed(
                        inquiries,
                        ContactMethod.class,
                        inquiry -> inquiry.arrived().method(),
                        ContactMethod::words),
                takingDown(theirs));
    }

    private static List<Duration> lengths(List<Inquiry> inquiries) {
        return inquiries.stream()
                .map(Inquiry::effort)
                .filter(length -> !length.isZero())
                .sorted()
                .toList();
    }

    private static List<CostRow> activities(List<ArrivedWork> work) {
        var rows = new ArrayList<CostRow>();
        for (var activity : Activity.values()) {
            var done = work.stream().filter(its -> its.spent().activity() == activity).toList();
            CostRow.of(activity.code(), activity.words(), done).ifPresent(rows::add);
        }
        var rest = work.stream().filter(its -> its.spent().activity() == null).toList();
        CostRow.of("not-said", "not said what for", rest).ifPresent(rows::add);
        return rows;
    }

    private static List<CostRow> takingDown(List<ArrivedWork> work) {
        return Stream.of(ContactMethod.values())
                .flatMap(method ->
                        CostRow.of(
                                method.code(),
                                method.words(),
                                work.stream()
                                        .filter(done -> done.method() == method)
                                        .filter(done ->
                                                done.spent().activity() == Activity.TAKEN_DOWN)
                                        .toList())
                                .stream())
                .toList();
    }

    private static <E extends Enum<E> & Coded> List<CostRow> timed(
            Collection<Inquiry> inquiries,
            Class<E> type,
            Function<Inquiry, E> thing,
            Function<E, String> words) {
        var byThing = inquiries.stream().collect(groupingBy(thing));
        return EnumSet.allOf(type).stream()
                .filter(byThing::containsKey)
                .map(its -> row(its, words, Objects.requireNonNull(byThing.get(its))))
                .toList();
    }

    private static <E extends Enum<E> & Coded> CostRow row(
            E thing, Function<E, String> words, List<Inquiry> inquiries) {
        return new CostRow(
                thing.code(),
                words.apply(thing),
                inquiries.size(),
                inquiries.stream().map(Inquiry::effort).reduce(Duration.ZERO, Duration::plus));
    }
}
