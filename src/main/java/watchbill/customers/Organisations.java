package watchbill.customers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// Whom a team's customers belong to (R199).
@Service
public class Organisations {

    /// The most that a team can have.
    public static final int MOST = 1000;

    private final Teams teams;
    private final OrganisationSql sql;
    private final Audit audit;

    Organisations(Teams teams, OrganisationSql sql, Audit audit) {
        this.teams = teams;
        this.sql = sql;
        this.audit = audit;
    }

    /// All of a team, by name.
    public List<Organisation> of(TeamId team) {
        return sql.list(team);
    }

    /// @return nothing if the team has none of that number
    public Optional<Organisation> find(TeamId team, OrganisationId id) {
        return sql.find(team, id);
    }

    /// Knows the organisation of every address, as it is noted now.
    public Directory directory(TeamId team) {
        return new Directory(sql.list(team), sql.byHand(team));
    }

    /// Who belongs to one of them.
    public Belonging belonging(TeamId team, Organisation organisation) {
        var domains = organisation.card().domains();
        var byHand = sql.byHand(team);
        Predicate<String> ours = address -> organisation.id().equals(byHand.get(address));
        Predicate<String> ofOurDomain =
                address -> domains.contains(new EmailAddress(address).domain());
        return new Belonging(
                byHand.keySet().stream().filter(ours).sorted().toList(),
                domains,
                byHand.keySet().stream().filter(ofOurDomain.and(ours.negate())).sorted().toList());
    }

    /// Takes in an organisation.
    ///
    /// @throws IllegalArgumentException if there is one of that name, a domain is another's, or it would be one too many
    @Transactional
    public Organisation add(TeamId team, OrganisationCard card, Actor by) {
        teams.waitForTurn(team);
        var id = insert(team, card.name());
        check(team, id, card);
        sql.keep(team, id, card);
        audit.changed(team, by, "added the organisation " + card.name(), "", text(card));
        return new Organisation(id, card);
    }

    /// Notes what else is known, or corrects it.
    ///
    /// @throws IllegalArgumentException if another one has that name, or one of the domains
    @Transactional
    public void note(TeamId team, OrganisationId id, OrganisationCard card, Actor by) {
        teams.waitForTurn(team);
        var before = sql.find(team, id).orElseThrow();
        check(team, id, card);
        sql.keep(team, id, card);
        audit.changed(
                team,
                by,
                "changed the organisation " + before.name(),
                text(before.card()),
                text(card));
    }

    /// Forgets one that was a mistake. Its customers belong where their addresses say.
    @Transactional
    public void drop(TeamId team, OrganisationId id, Actor by) {
        teams.waitForTurn(team);
        sql.find(team, id)
                .ifPresent(known -> {
                    sql.drop(team, id);
                    var what = "removed the organisation " + known.name();
                    audit.changed(team, by, what, text(known.card()), "");
                });
    }

    /// Whether figures say "Organisation 1" instead of a name (R199).
    public boolean namesHidden(TeamId team) {
        return sql.namesHidden(team);
    }

    @Transactional
    public void hideNames(TeamId team, boolean hidden, Actor by) {
        teams.waitForTurn(team);
        var before = sql.namesHidden(team);
        sql.hideNames(team, hidden);
        audit.changed(
                team,
                by,
                "changed whether figures name organisations",
                before ? "no" : "yes",
                hidden ? "no" : "yes");
    }

    /// The one of a name, new if it is not there.
    Organisation named(TeamId team, String name, Actor by) {
        return sql.named(team, name).orElseGet(() -> add(team, OrganisationCard.named(name), by));
    }

    /// Lets everyone who writes from an address's domain belong to an organisation.
    ///
    /// @throws IllegalArgumentException if that domain is another's, or a public mail provider's
    void give(TeamId team, OrganisationId id, EmailAddress address, Actor by) {
        var card = sql.find(team, id).orElseThrow().card();
        var domains = Stream.concat(card.domains().stream(), Stream.of(address.domain())).toList();
        note(
                team,
                id,
                new OrganisationCard(
                        card.name(), card.sector(), card.funding(), card.host(), domains),
                by);
    }

    Optional<OrganisationId> ofDomain(TeamId team, EmailAddress address) {
        return sql.list(team).stream()
                .filter(known -> known.card().domains().contains(address.domain()))
                .map(Organisation::id)
                .findFirst();
    }

    private OrganisationId insert(TeamId team, String name) {
        refuseIf(
                sql.named(team, name).isPresent(),
                "There is an organisation %s already. Change that one.".formatted(name));
        refuseIf(
                sql.count(team) >= MOST,
                "A team has at most %d organisations. Remove one that is no longer needed."
                        .formatted(MOST));
        return sql.insert(team, name);
    }

    private void check(TeamId team, OrganisationId id, OrganisationCard card) {
        for (var other : sql.list(team)) {
            if (!other.id().equals(id)) {
                refuseIf(
                        other.name().equalsIgnoreCase(card.name()),
                        "There is an organisation %s already. Choose another name."
                                .formatted(other.name()));
                for (var domain : other.card().domains()) {
                    refuseIf(
                            card.domains().contains(domain),
                            "%s is the domain of %s. Take it away there first."
                                    .formatted(domain, other.name()));
                }
            }
        }
    }

    private static void refuseIf(boolean cannot, String reason) {
        if (cannot) {
            throw new IllegalArgumentException(reason);
        }
    }

    private static String text(OrganisationCard card) {
        var parts =
                Stream.of(
                                card.name(),
                                card.sector(),
                                card.funding(),
                                card.host() ? "the host" : "",
                                String.join(" ", card.domains()))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return String.join(", ", parts);
    }
}
