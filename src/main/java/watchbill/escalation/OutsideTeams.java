package watchbill.escalation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.TeamId;

/// The directory of each team: the outside teams to which it can refer what is out of its scope.
@Service
public class OutsideTeams {

    private final OutsideTeamSql sql;

    OutsideTeams(OutsideTeamSql sql) {
        this.sql = sql;
    }

    /// All of a team, by name; those that are retired too.
    public List<OutsideTeam> of(TeamId team) {
        return sql.all(team);
    }

    /// Those to which something can be referred, by name.
    public List<OutsideTeam> active(TeamId team) {
        return of(team).stream().filter(outside -> !outside.retired()).toList();
    }

    /// @return nothing if it is in no directory of this team
    public Optional<OutsideTeam> find(TeamId team, OutsideTeamId id) {
        return sql.find(team, id);
    }

    /// Adds an outside team.
    ///
    /// @throws IllegalArgumentException if the card has problems, or another one has its name
    @Transactional
    public OutsideTeam add(TeamId team, OutsideTeamCard card) {
        card.check();
        return sql.insert(team, card)
                .map(id -> new OutsideTeam(id, card, false))
                .orElseThrow(() -> taken(card));
    }

    /// Corrects what is known about one; what was referred to it shows the new card.
    ///
    /// @throws IllegalArgumentException if the card has problems, another one has its name, or there is none of that id
    @Transactional
    public void change(TeamId team, OutsideTeamId id, OutsideTeamCard card) {
        card.check();
        require(team, id);
        if (!sql.update(team, id, card)) {
            throw taken(card);
        }
    }

    /// Nothing new is referred to it from now on, until it is [#reinstate]d. What was referred to it stays there.
    ///
    /// @throws IllegalArgumentException if there is none of that id
    @Transactional
    public void retire(TeamId team, OutsideTeamId id) {
        require(team, id);
        sql.retire(team, id, true);
    }

    /// It can be referred to again.
    ///
    /// @throws IllegalArgumentException if there is none of that id
    @Transactional
    public void reinstate(TeamId team, OutsideTeamId id) {
        require(team, id);
        sql.retire(team, id, false);
    }

    /// @throws IllegalArgumentException if there is none of that id, or nothing is referred to it any more
    OutsideTeam requireActive(TeamId team, OutsideTeamId id) {
        var outside = require(team, id);
        if (outside.retired()) {
            throw new IllegalArgumentException(
                    "%s is retired, so nothing new is referred to it. Choose another team, or take it back in the settings."
                            .formatted(outside.name()));
        }
        return outside;
    }

    private OutsideTeam require(TeamId team, OutsideTeamId id) {
        return find(team, id)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no outside team %d in your directory. Choose one of those that are offered."
                                        .formatted(id.value())));
    }

    private static IllegalArgumentException taken(OutsideTeamCard card) {
        return new IllegalArgumentException(
                "There is an outside team '%s' already. Change that one, or choose another name."
                        .formatted(card.name()));
    }
}
