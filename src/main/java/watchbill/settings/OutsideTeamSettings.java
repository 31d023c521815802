package watchbill.settings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.escalation.OutsideTeam;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.OutsideTeamId;
import watchbill.escalation.OutsideTeams;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// The outside teams to which a team can refer what is out of its scope (R14).
@Service
public class OutsideTeamSettings {

    private final Teams teams;
    private final OutsideTeams outsideTeams;
    private final Audit audit;

    OutsideTeamSettings(Teams teams, OutsideTeams outsideTeams, Audit audit) {
        this.teams = teams;
        this.outsideTeams = outsideTeams;
        this.audit = audit;
    }

    /// Adds an outside team to the directory.
    ///
    /// @throws IllegalArgumentException if its card has problems, or another one has its name
    @Transactional
    public OutsideTeam add(TeamId team, OutsideTeamCard card, Actor by) {
        teams.waitForTurn(team);
        var added = outsideTeams.add(team, card);
        audit.changed(team, by, "added the outside team " + card.name(), "", words(card));
        return added;
    }

    /// Corrects what is known about one.
    ///
    /// @throws IllegalArgumentException if its card has problems, another one has its name, or there is none of that id
    @Transactional
    public void change(TeamId team, OutsideTeamId id, OutsideTeamCard card, Actor by) {
        teams.waitForTurn(team);
        var before = outsideTeams.find(team, id).map(OutsideTeam::card);
        outsideTeams.change(team, id, card);
        before.ifPresent(known -> {
            var what = "changed the outside team " + known.name();
            audit.changed(team, by, what, words(known), words(card));
        });
    }

    /// Lets nothing new be referred to one. One that is retired already stays so.
    ///
    /// @throws IllegalArgumentException if there is none of that id
    @Transactional
    public void retire(TeamId team, OutsideTeamId id, Actor by) {
        teams.waitForTurn(team);
        var before = outsideTeams.find(team, id).filter(known -> !known.retired());
        outsideTeams.retire(team, id);
        before.ifPresent(
                known -> audit.record(team, by, "retired the outside team " + known.name()));
    }

    /// Lets things be referred to one again. One that is not retired stays so.
    ///
    /// @throws IllegalArgumentException if there is none of that id
    @Transactional
    public void reinstate(TeamId team, OutsideTeamId id, Actor by) {
        teams.waitForTurn(team);
        var before = outsideTeams.find(team, id).filter(OutsideTeam::retired);
        outsideTeams.reinstate(team, id);
        before.ifPresent(
                known -> audit.record(team, by, "took back the outside team " + known.name()));
    }

    private static String words(OutsideTeamCard card) {
        return Stream.of(card.name(), card.responsibility(), card.reach())
                .collect(Collectors.joining("; "));
    }
}
