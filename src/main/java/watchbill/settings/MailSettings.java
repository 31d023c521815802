package watchbill.settings;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.channel.mail.AddressRule;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.channel.mail.Guidance;
import watchbill.mail.MailAddress;
import watchbill.mail.RelaySettings;
import watchbill.outbox.Relays;
import watchbill.outbox.Senders;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// How a team's mail comes in and goes out, and what the first one says below.
@Service
public class MailSettings {

    private final Teams teams;
    private final DeskAddresses addresses;
    private final Senders senders;
    private final Relays relays;
    private final Guidance guidance;
    private final Audit audit;

    MailSettings(
            Teams teams,
            DeskAddresses addresses,
            Senders senders,
            Relays relays,
            Guidance guidance,
            Audit audit) {
        this.teams = teams;
        this.addresses = addresses;
        this.senders = senders;
        this.relays = relays;
        this.guidance = guidance;
        this.audit = audit;
    }

    /// Adds an address of the desk. The team writes from the first.
    ///
    /// @throws IllegalArgumentException if another team has it, or it is no address
    @Transactional
    public void addAddress(TeamId team, String address, Actor by) {
        teams.waitForTurn(team);
        var before = addresses.of(team).size();
        addresses.keep(new DeskAddress(team, address, teams.byId(team).name()));
        writeFromFirst(team);
        var after = addresses.of(team);
        if (after.size() > before) {
            audit.changed(team, by, "added a mail address", "", after.getLast().address());
        }
    }

    /// Treats mail to an address otherwise from now on (R118).
    ///
    /// @param forwardTo where its mail is taken in, for [AddressRule#FORWARD] only
    /// @throws IllegalArgumentException if it is not the team's, nothing would take mail in, or a mail would not arrive
    @Transactional
    public void treatAddress(
            TeamId team, String address, AddressRule rule, String forwardTo, Actor by) {
        teams.waitForTurn(team);
        var before = treatment(team, address);
        addresses.treat(team, address, rule, forwardTo);
        writeFromFirst(team);
        audit.changed(
                team,
                by,
                "changed what becomes of mail to " + address,
                before,
                treatment(team, address));
    }

    private String treatment(TeamId team, String address) {
        return addresses.of(team).stream()
                .filter(desk -> desk.address().equals(address))
                .map(DeskAddress::treatment)
                .findFirst()
                .orElse("");
    }

    /// Takes an address off; mail to it is refused from then on.
    ///
    /// @throws IllegalArgumentException if mail to the team's other addresses would arrive nowhere
    @Transactional
    public void removeAddress(TeamId team, String address, Actor by) {
        teams.waitForTurn(team);
        var before = addresses.of(team).size();
        addresses.remove(team, address);
        writeFromFirst(team);
        if (addresses.of(team).size() < before) {
            audit.changed(team, by, "removed a mail address", address, "");
        }
    }

    /// Sends mail through another server. Passwords never reach the audit.
    @Transactional
    public void relayThrough(TeamId team, RelaySettings relay, Actor by) {
        teams.waitForTurn(team);
        var before = relays.of(team);
        var after = Optional.of(relay);
        relays.set(team, relay);
        audit.changed(
                team, by, "changed the mail relay", RelayText.of(before), RelayText.of(after));
        if (RelayText.differInPasswordOnly(before, after)) {
            audit.record(team, by, RelayText.NEW_PASSWORD);
        }
    }

    /// Keeps mail in the outbox from now on.
    @Transactional
    public void relayNowhere(TeamId team, Actor by) {
        teams.waitForTurn(team);
        var before = RelayText.of(relays.of(team));
        relays.remove(team);
        audit.changed(team, by, "took the mail relay away", before, "");
    }

    /// Says something else below the first mail to a customer (R112).
    ///
    /// @param markdown empty to bring [Guidance#STANDARD] back
    /// @throws IllegalArgumentException if it is too long
    @Transactional
    public void guide(TeamId team, String markdown, Actor by) {
        teams.waitForTurn(team);
        var before = guidance.of(team);
        guidance.set(team, markdown.strip().equals(Guidance.STANDARD) ? "" : markdown);
        audit.changed(
                team, by, "changed the words below the first mail", before, guidance.of(team));
    }

    private void writeFromFirst(TeamId team) {
        addresses
                .first(team)
                .ifPresent(desk ->
                        senders.set(
                                team, new MailAddress(teams.byId(team).name(), desk.address())));
    }
}
