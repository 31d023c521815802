package watchbill.settings;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.audit.Audit;
import watchbill.channel.mail.SenderRule;
import watchbill.channel.mail.SenderRules;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// Whose mail goes through, waits or is dropped (R115).
@Service
public class SenderSettings {

    /// The longest address that mail servers pass on, in characters.
    private static final int LONGEST = 254;

    private static final Pattern SENDER =
            Pattern.compile("[^@\\s<>,;\"]*@[^@\\s<>,;\".]+(\\.[^@\\s<>,;\".]+)*");

    private final Teams teams;
    private final SenderRules rules;
    private final Audit audit;

    SenderSettings(Teams teams, SenderRules rules, Audit audit) {
        this.teams = teams;
        this.rules = rules;
        this.audit = audit;
    }

    /// Sets the rule for a sender.
    ///
    /// @param sender an address, or a domain with or without its `@`
    /// @return the sender as it is kept: an address, or a domain with its `@`
    /// @throws IllegalArgumentException if it is neither
    @Transactional
    public String set(TeamId team, String sender, SenderRule rule, Actor by) {
        var wanted = normal(sender);
        teams.waitForTurn(team);
        var before = rules.of(team).get(wanted);
        rules.set(team, wanted, rule);
        audit.changed(team, by, "set a rule for mail of " + wanted, word(before), word(rule));
        return wanted;
    }

    /// Treats a sender like everybody else.
    @Transactional
    public void remove(TeamId team, String sender, Actor by) {
        teams.waitForTurn(team);
        var before = rules.of(team).get(normal(sender));
        rules.remove(team, normal(sender));
        audit.changed(team, by, "removed the rule for mail of " + sender, word(before), "");
    }

    private static String normal(String sender) {
        var typed = sender.strip().toLowerCase(Locale.ROOT);
        var whole = typed.contains("@") ? typed : "@" + typed;
        if (whole.length() > LONGEST || !SENDER.matcher(whole).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is neither an address nor a domain. Write robot@forge.example, or forge.example for everybody there."
                            .formatted(
                                    typed.length() > LONGEST
                                            ? typed.substring(0, 60) + "…"
                                            : typed));
        }
        return whole;
    }

    private static String word(@Nullable SenderRule rule) {
        return rule == null ? "" : rule.name().toLowerCase(Locale.ROOT);
    }
}
