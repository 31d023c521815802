package watchbill.web.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Privacy;
import watchbill.channel.way.Reach;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.channel.way.Ways;
import watchbill.conversation.Coded;
import watchbill.conversation.ContactMethod;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Choice;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.WayIcons;
import watchbill.web.Words;

/// Reads the register of the ways of contact, and one way of it.
@Component
class WaysReading {

    private final Ways ways;
    private final SignsReading signs;

    WaysReading(Ways ways, SignsReading signs) {
        this.ways = ways;
        this.signs = signs;
    }

    WaysPage list(Team team) {
        var rows = ways.of(team.id()).stream().map(WaysReading::row).toList();
        return new WaysPage(rows, "/contact/" + team.slug());
    }

    Way way(TeamId team, String key) {
        return ways.find(team, key)
                .orElseThrow(() -> new NothingHere("There is no way '%s'.".formatted(key)));
    }

    /// The form with what was typed.
    ///
    /// @param known the way as it is kept; absent for a new one
    WayPage page(SignedInPerson me, Optional<Way> known, TypedWay typed, Problems problems) {
        var linked = known.filter(way -> Way.isLinked(way.method())).isPresent();
        return new WayPage(
                known.map(Way::key).orElse(""),
                known.map(Way::name).orElse("Another way"),
                known.map(way -> way.method().code()).orElse(""),
                known.map(way -> kind(way.method())).orElse(""),
                methods(TypedWay.or(typed.method())),
                TypedWay.or(typed.name()),
                linked ? "" : TypedWay.or(typed.address()),
                linked ? known.map(WaysReading::reached).orElse("") : "",
                linked,
                choices(WayStatus.values(), WaysReading::effect, TypedWay.or(typed.status())),
                TypedWay.is(typed.firstContact()),
                TypedWay.is(typed.ongoing()),
                choices(Privacy.values(), WaysReading::readers, TypedWay.or(typed.privacy())),
                choices(Reach.values(), WaysReading::reached, TypedWay.or(typed.reach())),
                TypedWay.or(typed.needs()),
                TypedWay.or(typed.notes()),
                known.filter(way -> way.method() == ContactMethod.MAIL).isPresent()
                        ? TypedWay.or(typed.patience())
                        : "",
                TypedWay.is(typed.daily()),
                known.map(way -> signs.of(me, way)).orElse(List.of()),
                TypedWay.is(typed.preferred()),
                TypedWay.is(typed.warns()),
                known.filter(way -> !way.isShipped()).isPresent(),
                problems);
    }

    private static WaysPage.Row row(Way way) {
        return new WaysPage.Row(
                way.key(),
                WayIcons.of(way.method()),
                way.name(),
                String.join(", ", way.addresses()),
                status(way),
                use(way));
    }

    private static String status(Way way) {
        if (way.addresses().isEmpty() && way.status() != WayStatus.RETIRED) {
            return missing(way.method());
        }
        return Words.capital(way.status().code());
    }

    private static String missing(ContactMethod method) {
        return switch (method) {
            case TRACKER -> "Not yet connected";
            case FORM -> "Belongs to the first team of this server";
            case MAIL, COLLEAGUE -> "No address yet";
            case PHONE, VOICEMAIL -> "No number yet";
            default -> "No place yet";
        };
    }

    private static String use(Way way) {
        var purposes =
                Stream.of(
                                way.use().firstContact() ? "first contact" : "",
                                way.use().ongoing() ? "ongoing conversation" : "")
                        .filter(text -> !text.isEmpty())
                        .toList();
        return Stream.of(
                        way.isPreferred() ? "preferred" : "",
                        Words.list(purposes),
                        way.terms().privacy().words().toLowerCase(Locale.ROOT),
                        way.reach() == Reach.PERSON ? "reaches one person" : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String reached(Way way) {
        return way.addresses().isEmpty()
                ? missing(way.method())
                : String.join(", ", way.addresses());
    }

    private static List<Choice> methods(String chosen) {
        return Arrays.stream(ContactMethod.values())
                .filter(method -> Way.METHODS.contains(method) && !Way.isLinked(method))
                .map(method ->
                        new Choice(method.code(), kind(method), method.code().equals(chosen)))
                .toList();
    }

    private static <E extends Enum<E> & Coded> List<Choice> choices(
            E[] values, Function<E, String> words, String chosen) {
        return Arrays.stream(values)
                .map(value ->
                        new Choice(value.code(), words.apply(value), value.code().equals(chosen)))
                .toList();
    }

    private static String kind(ContactMethod method) {
        return switch (method) {
            case FORM -> "Web form";
            case MAIL -> "Mail";
            case PHONE -> "Telephone";
            case VOICEMAIL -> "Voicemail";
            case WALK_IN -> "In person";
            case TRACKER -> "Tracker";
            case CHAT -> "Chat";
            case COLLEAGUE -> "Mail to one of us";
            case API -> "Programs";
            case OTHER -> "Something else";
        };
    }

    private static String effect(WayStatus status) {
        return switch (status) {
            case SUPPORTED -> "Supported: watched in business hours, named in public";
            case TOLERATED -> "Tolerated: answered, and named nowhere";
            case RETIRED -> "Retired: nobody watches it";
        };
    }

    private static String readers(Privacy privacy) {
        return switch (privacy) {
            case TEAM -> "The team";
            case MEMBERS -> "Everybody on the list or in the room";
            case EVERYBODY -> "Everybody";
        };
    }

    private static String reached(Reach reach) {
        return switch (reach) {
            case TEAM -> "The whole team";
            case PERSON -> "One person";
        };
    }
}
