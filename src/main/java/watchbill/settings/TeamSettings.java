package watchbill.settings;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.people.Actor;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// What a team is called, where its hours are counted, and how its admins prove themselves.
@Service
public class TeamSettings {

    private final Teams teams;
    private final WorkCalendars calendars;
    private final Audit audit;
    private final InstantSource time;

    TeamSettings(Teams teams, WorkCalendars calendars, Audit audit, InstantSource time) {
        this.teams = teams;
        this.calendars = calendars;
        this.audit = audit;
        this.time = time;
    }

    /// Calls the team and its practice differently, and counts the same hours in another zone from now on. Pages, mails
    /// and the label of new conversations follow (R7).
    ///
    /// @throws IllegalArgumentException if the wish has [TeamWish#problems]
    @Transactional
    public void change(TeamId id, TeamWish wish, Actor by) {
        if (!wish.problems().isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", wish.problems().values()));
        }
        teams.waitForTurn(id);
        var team = teams.byId(id);
        var zone = wish.zoneId();
        teams.change(new Team(id, team.slug(), wish.name(), wish.practice(), zone));
        var hours = calendars.current(id).calendar().hours();
        calendars.replace(id, WorkCalendar.of(zone, hours), time.instant());
        audit.changed(id, by, "changed the name of the team", team.name(), wish.name());
        audit.changed(
                id, by, "changed the name of the practice", team.practiceName(), wish.practice());
        audit.changed(id, by, "changed the time zone", team.zone().getId(), zone.getId());
    }

    /// Sets whether admins reach the settings only with a six-digit code.
    @Transactional
    public void letAdminsNeedCode(TeamId id, boolean needed, Actor by) {
        teams.waitForTurn(id);
        var before = teams.adminsNeedCode(id);
        teams.letAdminsNeedCode(id, needed);
        audit.changed(
                id, by, "changed what admins need to sign in", ofCode(before), ofCode(needed));
    }

    private static String ofCode(boolean needed) {
        return needed ? "a password and a code" : "a password";
    }
}
