package watchbill.people;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// The teams of this installation.
///
/// Teams are read with every request and change once a year, so they are kept in memory for a second.
@Service
public class Teams implements Rereads {

    private final TeamSql sql;
    private final InstantSource time;
    private final Recent<List<Team>> teams;

    Teams(TeamSql sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
        this.teams = new Recent<>(sql::all);
    }

    /// Lists all teams, the oldest first.
    public List<Team> all() {
        return teams.get();
    }

    /// Finds the team that is meant where none is named: the oldest. Empty until set-up.
    public Optional<Team> standard() {
        return all().stream().findFirst();
    }

    /// Finds a team by its name in addresses.
    public Optional<Team> bySlug(String slug) {
        return all().stream().filter(team -> team.slug().equals(slug)).findFirst();
    }

    /// Returns a team that is known to exist.
    ///
    /// @throws IllegalArgumentException if there is none
    public Team byId(TeamId id) {
        return all().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no team " + id));
    }

    /// Adds a team, whose practice is called `SRE` at first.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException if a team has this slug
    @Transactional
    public Team add(String slug, String name, ZoneId zone) {
        var team = sql.add(slug, name, zone, time.instant());
        teams.forget();
        return team;
    }

    /// Gives the team with this id these names and this zone.
    @Transactional
    public void change(Team team) {
        sql.change(team);
        teams.forget();
    }

    /// Waits until nobody else changes what the team has arranged, and keeps others waiting until the running transaction
    /// ends: of two who change the same at once, the second starts from what the first left.
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitForTurn(TeamId team) {
        sql.lock(team);
        teams.forget();
    }

    @Override
    public void reread() {
        teams.forget();
    }

    /// Tells whether the team's admins reach the settings only with a six-digit code.
    public boolean adminsNeedCode(TeamId team) {
        return sql.adminsNeedCode(team);
    }

    /// Sets whether the team's admins reach the settings only with a six-digit code.
    @Transactional
    public void letAdminsNeedCode(TeamId team, boolean needed) {
        sql.letAdminsNeedCode(team, needed);
    }
}
