package watchbill.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.channel.way.Reviews;
import watchbill.channel.way.Watching;
import watchbill.channel.way.Way;
import watchbill.channel.way.Ways;
import watchbill.conversation.ContactMethod;
import watchbill.people.Actor;
import watchbill.people.Person;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// How customers may reach a team, and what it promises about each way (R79).
@Service
public class WaySettings {

    /// More ways than anybody can watch.
    private static final int MOST = 30;

    private final Teams teams;
    private final Ways ways;
    private final Reviews reviews;
    private final Audit audit;

    WaySettings(Teams teams, Ways ways, Reviews reviews, Audit audit) {
        this.teams = teams;
        this.ways = ways;
        this.reviews = reviews;
        this.audit = audit;
    }

    /// Adds a way, or changes the one that the wish names.
    ///
    /// @return the way as it is kept
    /// @throws IllegalArgumentException if the wish has [WayWish#problems], names a way that is gone, or would leave
    ///     customers without any place for what follows
    @Transactional
    public Way keep(TeamId team, WayWish wish, Actor by) {
        if (!wish.problems().isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", wish.problems().values()));
        }
        teams.waitForTurn(team);
        var known = ways.of(team);
        var before = known(known, wish);
        var way = way(wish, before.map(Way::key).orElseGet(() -> newKey(known, wish.method())));
        checkGoingOn(known, way);
        ways.keep(team, way);
        audit.changed(
                team,
                by,
                before.isPresent()
                        ? "changed the way of contact " + way.name()
                        : "added the way of contact " + way.name(),
                before.map(WaySettings::text).orElse(""),
                text(ways.find(team, way.key()).orElseThrow()));
        return way;
    }

    /// Keeps what the team decided when it looked at a way, and when it looks again (R82).
    ///
    /// @throws IllegalArgumentException if the way is gone, nothing was decided, or the date is not ahead
    @Transactional
    public Way review(TeamId team, String key, String decision, LocalDate nextOn, Person by) {
        teams.waitForTurn(team);
        var way =
                ways.find(team, key)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "This way was removed meanwhile; nothing is left to decide."));
        reviews.decide(team, way, decision, nextOn, by);
        audit.changed(
                team,
                new Actor.Someone(by),
                "reviewed the way of contact " + way.name(),
                "",
                "%s Again on %s.".formatted(decision.strip(), nextOn));
        return way;
    }

    /// Takes a way out of the register.
    ///
    /// @throws IllegalArgumentException if every team has it; such a way can be retired
    @Transactional
    public void remove(TeamId team, String key, Actor by) {
        teams.waitForTurn(team);
        var known = ways.find(team, key);
        known.ifPresent(way -> {
            if (way.isShipped()) {
                throw new IllegalArgumentException(
                        "%s stays in the register. Retire it if nobody watches it."
                                .formatted(way.name()));
            }
            ways.remove(team, key);
            audit.changed(team, by, "removed the way of contact " + way.name(), text(way), "");
        });
    }

    private static Optional<Way> known(List<Way> known, WayWish wish) {
        if (wish.key().isEmpty()) {
            return known.stream().filter(way -> isSame(way, wish)).findFirst();
        }
        return Optional.of(
                known.stream()
                        .filter(way -> way.key().equals(wish.key()))
                        .filter(way -> way.method() == wish.method())
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "This way was removed meanwhile. Add it anew if it is wanted.")));
    }

    /// Whoever presses twice adds one way.
    private static boolean isSame(Way way, WayWish wish) {
        return way.method() == wish.method()
                && way.name().equals(wish.name())
                && way.address().equals(wish.address())
                && !way.isShipped();
    }

    private static Way way(WayWish wish, String key) {
        return new Way(
                key,
                wish.method(),
                wish.name(),
                List.of(wish.address()),
                wish.status(),
                wish.use(),
                wish.terms(),
                wish.reach(),
                wish.watching(),
                wish.preferred(),
                wish.warns());
    }

    /// `phone`, and `phone-2` for the second one.
    private static String newKey(List<Way> known, ContactMethod method) {
        if (known.size() >= MOST) {
            throw new IllegalArgumentException(
                    "There are %d ways already, more than anybody can watch.".formatted(MOST));
        }
        var keys = known.stream().map(Way::key).toList();
        if (Way.isLinked(method)) {
            throw new IllegalArgumentException(
                    "There is one way of this kind already. Change that one.");
        }
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? method.code() : method.code() + "-" + number)
                .filter(key -> !keys.contains(key))
                .findFirst()
                .orElseThrow();
    }

    /// What begins anywhere goes on by mail or on the customer's page; one of them must stay.
    private static void checkGoingOn(List<Way> known, Way changed) {
        var linked = List.of(ContactMethod.MAIL, ContactMethod.FORM);
        if (!linked.contains(changed.method()) || changed.use().ongoing()) {
            return;
        }
        var otherStays =
                known.stream()
                        .filter(way -> linked.contains(way.method()))
                        .filter(way -> way.method() != changed.method())
                        .anyMatch(way -> way.use().ongoing());
        if (!otherStays) {
            throw new IllegalArgumentException(
                    "Conversations go on by mail or on the customers’ pages. One of the two has to stay.");
        }
    }

    private static String text(Way way) {
        var parts = new ArrayList<String>();
        parts.add(way.status().code());
        parts.addAll(way.addresses());
        if (way.use().firstContact()) {
            parts.add("first contact");
        }
        if (way.use().ongoing()) {
            parts.add("ongoing");
        }
        parts.add("read by " + way.terms().privacy().code());
        parts.add("reaches " + way.reach().code());
        if (!way.watching().patience().equals(Watching.USUAL.patience())) {
            parts.add("warns after " + LengthText.of(way.watching().patience()));
        }
        if (way.watching().daily()) {
            parts.add("looked after each day");
        }
        if (way.preferred()) {
            parts.add("preferred");
        }
        if (way.warns()) {
            parts.add("named as not watched");
        }
        Stream.of(way.terms().needs(), way.terms().notes())
                .filter(text -> !text.isEmpty())
                .forEach(parts::add);
        return String.join("; ", parts);
    }
}
