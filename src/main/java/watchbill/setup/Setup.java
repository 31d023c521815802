package watchbill.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.people.Actor;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.people.signin.ApiTokens;
import watchbill.people.signin.Passwords;
import watchbill.people.signin.SignInLinks;
import watchbill.settings.Arrangements;
import watchbill.signing.PublicAddress;

/// Brings a team about as a file or a page wishes it.
///
/// A second time with the same wish changes nothing; with another one it changes what differs. What a wish does not
/// name stays: people and shifts that are already there, and addresses that customers may still use.
@Service
public class Setup {

    private static final Actor SET_UP = new Actor.SetUp();

    private final SetupSql sql;
    private final Teams teams;
    private final People people;
    private final TeamRules rules;
    private final TeamReach reach;
    private final FirstShifts shifts;
    private final ApiTokens tokens;
    private final SignInLinks links;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Arrangements arrangements;
    private final Audit audit;
    private final PublicAddress address;

    Setup(
            SetupSql sql,
            Teams teams,
            People people,
            TeamRules rules,
            TeamReach reach,
            FirstShifts shifts,
            ApiTokens tokens,
            SignInLinks links,
            Passwords passwords,
            Invitations invitations,
            Arrangements arrangements,
            Audit audit,
            PublicAddress address) {
        this.sql = sql;
        this.teams = teams;
        this.people = people;
        this.rules = rules;
        this.reach = reach;
        this.shifts = shifts;
        this.tokens = tokens;
        this.links = links;
        this.passwords = passwords;
        this.invitations = invitations;
        this.arrangements = arrangements;
        this.audit = audit;
        this.address = address;
    }

    /// Brings the team about, all of it or nothing.
    ///
    /// @throws SetupRefused if something is wrong that only the data could tell, such as a shift of a stranger
    @Transactional
    public SetupResult apply(SetupFile file) {
        sql.waitForTurn();
        var existing = teams.bySlug(file.team().slug());
        var before = existing.map(known -> arrangements.takenFrom(known.id()));
        var team = existing.map(known -> change(known, file)).orElseGet(() -> add(file));
        rules.keep(team, file.team(), existing.isEmpty());
        var newcomers = keepPeople(team.id(), file);
        shifts.keep(team, file.shifts(), existing.isEmpty());
        reach.keep(team, file);
        before.ifPresent(known -> arrangements.tellSince(known, SET_UP));
        return new SetupResult(
                team, tokens.ofTeam(team, SET_UP), signInLinks(team.id(), file), newcomers);
    }

    /// Brings the first team about, from the page: whoever fills it in has a password at once, and the others are
    /// invited by mail.
    ///
    /// @param first    mail address of whoever fills in the page
    /// @param password what they chose
    /// @return a one-time link for them
    /// @throws SetupRefused as [#apply], or if there is a team by now
    @Transactional
    public String begin(SetupFile file, String first, String password) {
        sql.waitForTurn();
        if (teams.standard().isPresent()) {
            throw new SetupRefused(
                    "team.name",
                    "Somebody else has just set up this server. Ask them for an invitation.");
        }
        var result = apply(file);
        var founder = people.memberByEmail(result.team().id(), first).orElseThrow().person();
        passwords.keep(result.team().id(), founder, password);
        result.newcomers().stream()
                .filter(person -> !person.equals(founder))
                .forEach(person -> invitations.invite(result.team().id(), person));
        return links.invite(founder.id());
    }

    private Team add(SetupFile file) {
        var wish = file.team();
        var team = teams.add(wish.slug(), wish.name(), wish.calendar().zone());
        audit.record(team.id(), SET_UP, "set up the team");
        return change(team, file);
    }

    private Team change(Team team, SetupFile file) {
        var wish = file.team();
        var wanted =
                new Team(
                        team.id(),
                        wish.slug(),
                        wish.name(),
                        wish.practiceName().orElse(team.practiceName()),
                        wish.calendar().zone());
        if (!wanted.equals(team)) {
            teams.change(wanted);
        }
        return wanted;
    }

    private List<Person> keepPeople(TeamId team, SetupFile file) {
        var newcomers = new ArrayList<Person>();
        for (var wish : file.people()) {
            var known = people.memberByEmail(team, wish.email());
            var member = people.keep(team, wish, SET_UP);
            if (known.isEmpty()) {
                newcomers.add(member.person());
            }
        }
        if (people.members(team).isEmpty()) {
            throw new SetupRefused("people", "A team needs at least one person.");
        }
        return newcomers;
    }

    private TreeMap<String, String> signInLinks(TeamId team, SetupFile file) {
        var byEmail = new TreeMap<String, String>();
        for (var wish : file.people()) {
            var person = people.memberByEmail(team, wish.email()).orElseThrow().person();
            byEmail.put(person.email(), address.link("/sign-in/link/" + links.invite(person.id())));
        }
        return byEmail;
    }
}
