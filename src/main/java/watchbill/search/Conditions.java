package watchbill.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Coded;
import watchbill.conversation.ConversationFilter;
import watchbill.conversation.Kind;
import watchbill.conversation.State;
import watchbill.people.Person;
import watchbill.people.PersonId;

/// What a query asks for besides words. Each method returns what is wrong, or null if nothing is.
final class Conditions {

    private static final String OPEN = "open";

    /// As many names as are listed for whoever typed none of them.
    private static final int NAMED = 8;

    private final Asking asking;
    private final EnumSet<State> wanted = EnumSet.noneOf(State.class);
    private final EnumSet<State> unwanted = EnumSet.noneOf(State.class);
    private @Nullable Kind kind;
    private @Nullable String component;
    private @Nullable PersonId owner;
    private @Nullable Instant after;
    private @Nullable Instant before;

    Conditions(Asking asking) {
        this.asking = asking;
    }

    boolean none() {
        return states().isEmpty()
                && Stream.of(kind, component, owner, after, before).allMatch(part -> part == null);
    }

    SearchQuery query(List<Clause> clauses, List<Clause> without, List<String> remarks) {
        var filter = new ConversationFilter(states(), kind, null, component, null, owner, null);
        return new SearchQuery(clauses, without, filter, after, before, remarks);
    }

    @Nullable String take(Operator operator, Token token) {
        if (token.minus() && operator != Operator.STATE) {
            return "“-%s” cannot be left out. A minus stands before words, “from:”, “state:” and “has:”."
                    .formatted(token);
        }
        var value = token.value();
        return switch (operator) {
            case STATE -> state(value, token.minus());
            case KIND -> kind(value);
            case COMPONENT -> component(value);
            case OWNER -> owner(value);
            case AFTER -> date("after", value, day -> after = day);
            case BEFORE -> date("before", value, day -> before = day);
            case FROM, HAS -> throw new IllegalArgumentException(operator + " asks for words");
        };
    }

    /// Several states mean any of them.
    private @Nullable String state(String value, boolean minus) {
        var named = named(value.toLowerCase(Locale.ROOT));
        if (named.isEmpty()) {
            return unknown("state", value, Stream.concat(Stream.of(OPEN), codes(State.values())));
        }
        (minus ? unwanted : wanted).addAll(named);
        return states().isEmpty() && !(wanted.isEmpty() && unwanted.isEmpty())
                ? "Every state that is asked for is left out again, so nothing can be found."
                : null;
    }

    private Set<State> states() {
        var kept =
                wanted.isEmpty() && !unwanted.isEmpty()
                        ? EnumSet.allOf(State.class)
                        : EnumSet.copyOf(wanted);
        kept.removeAll(unwanted);
        return kept;
    }

    private static Set<State> named(String value) {
        return Arrays.stream(State.values())
                .filter(state -> value.equals(OPEN) ? state.active() : state.code().equals(value))
                .collect(Collectors.toSet());
    }

    private @Nullable String kind(String value) {
        var named =
                Arrays.stream(Kind.values())
                        .filter(known -> known.code().equalsIgnoreCase(value))
                        .findFirst();
        if (named.isEmpty()) {
            return unknown("kind", value, codes(Kind.values()));
        }
        var twice = kind != null && kind != named.get();
        kind = named.get();
        return twice ? onlyOne("kind") : null;
    }

    private @Nullable String component(String value) {
        var named = asking.components().stream().filter(value::equalsIgnoreCase).findFirst();
        if (named.isEmpty()) {
            return unknown("component", value, asking.components().stream());
        }
        var twice = component != null && !component.equals(named.get());
        component = named.get();
        return twice ? onlyOne("component") : null;
    }

    private @Nullable String owner(String value) {
        if (value.equalsIgnoreCase("me")) {
            var me = asking.me();
            return me == null
                    ? "“owner:me” needs somebody who asks. Name a member of the team."
                    : own(me);
        }
        for (var words :
                List.<Function<Person, String>>of(Person::email, Person::name, Person::firstName)) {
            var named =
                    asking.members().stream()
                            .filter(member -> words.apply(member).equalsIgnoreCase(value))
                            .toList();
            if (named.size() == 1) {
                return own(named.getFirst());
            }
            if (named.size() > 1) {
                return "“owner:%s” may be %s. Type the whole name in quotes."
                        .formatted(value, named(named.stream().map(Person::name)));
            }
        }
        return unknown("owner", value, asking.members().stream().map(Person::name));
    }

    private @Nullable String own(Person person) {
        var twice = owner != null && !owner.equals(person.id());
        owner = person.id();
        return twice ? onlyOne("owner") : null;
    }

    private @Nullable String date(String operator, String value, Consumer<Instant> keep) {
        try {
            if (!value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return noDate(operator, value);
            }
            keep.accept(LocalDate.parse(value).atStartOfDay(asking.zone()).toInstant());
            return null;
        } catch (DateTimeParseException none) {
            return noDate(operator, value);
        }
    }

    private static String noDate(String operator, String value) {
        return "“%s:%s” is no date. Write it as year, month and day: %s:2026-03-02."
                .formatted(operator, value, operator);
    }

    private static String onlyOne(String what) {
        return "A conversation has one %s, so “%s:” can be asked for once.".formatted(what, what);
    }

    private static String unknown(String what, String value, Stream<String> known) {
        var names = named(known);
        return names.isEmpty()
                ? "There is no %s “%s”, nor any other yet.".formatted(what, value)
                : "There is no %s “%s”. Use one of: %s.".formatted(what, value, names);
    }

    private static Stream<String> codes(Coded[] all) {
        return Arrays.stream(all).map(Coded::code);
    }

    private static String named(Stream<String> names) {
        var all = names.toList();
        var shown = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() > NAMED ? shown + ", …" : shown;
    }
}
