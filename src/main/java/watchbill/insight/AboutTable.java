package watchbill.insight;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The inquiries of a period, parted by one thing that is known about them.
///
/// @param named  the things that most are about, with the most inquiries first; at most [#MOST]
/// @param others all other things together; absent if there are none
/// @param none   those of which it is not known; absent if there are none
public record AboutTable(List<AboutRow> named, @Nullable AboutRow others, @Nullable AboutRow none) {

    /// The most things that have a row of their own.
    public static final int MOST = 12;

    public AboutTable {
        named = List.copyOf(named);
    }

    /// All rows in their order.
    public List<AboutRow> rows() {
        return Stream.concat(named.stream(), Stream.of(others, none).flatMap(Stream::ofNullable))
                .toList();
    }

    /// @param thing what they are parted by; nothing if it is not known
    static AboutTable of(List<Inquiry> inquiries, Function<Inquiry, Optional<String>> thing) {
        var byThing = inquiries.stream().collect(groupingBy(thing));
        var none = byThing.getOrDefault(Optional.<String>empty(), List.of());
        var ranked =
                byThing.entrySet().stream()
                        .filter(entry -> entry.getKey().isPresent())
                        .sorted(
                                comparing((Entry<Optional<String>, List<Inquiry>> entry) ->
                                                -entry.getValue().size())
                                        .thenComparing(entry -> entry.getKey().orElseThrow()))
                        .toList();
        return new AboutTable(
                ranked.stream()
                        .limit(MOST)
                        .map(entry -> AboutRow.of(entry.getKey().orElseThrow(), entry.getValue()))
                        .toList(),
                together(
                        "Other",
                        ranked.stream()
                                .skip(MOST)
                                .map(Entry::getValue)
                                .flatMap(Collection::stream)
                                .toList()),
                together("None", none));
    }

    private static @Nullable AboutRow together(String name, List<Inquiry> inquiries) {
        return inquiries.isEmpty() ? null : AboutRow.of(name, inquiries);
    }
}
