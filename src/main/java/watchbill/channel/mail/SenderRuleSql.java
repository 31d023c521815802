package watchbill.channel.mail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

@Repository
class SenderRuleSql {

    private static final String OF =
            """
            select sender, rule
              from channel.sender_rule
             where team_id = :team
             order by sender
            """;

    /// An address is longer than its domain, so it comes first.
    private static final String FIND =
            """
            select rule
              from channel.sender_rule
             where team_id = :team
               and sender in (:address, :domain)
             order by length(sender) desc
             limit 1
            """;

    private static final String PUT =
            """
            insert into channel.sender_rule (team_id, sender, rule)
            values (:team, :sender, :rule)
                on conflict (team_id, sender) do update set rule = excluded.rule
            """;

    private static final String REMOVE =
            """
            delete from channel.sender_rule
             where team_id = :team
               and sender = :sender
            """;

    private final JdbcClient jdbc;

    SenderRuleSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, SenderRule> of(TeamId team) {
        var rules = new LinkedHashMap<String, SenderRule>();
        jdbc.sql(OF)
                .param("team", team.value())
                .query((row, _) -> Map.entry(row.getString("sender"), rule(row.getString("rule"))))
                .list()
                .forEach(entry -> rules.put(entry.getKey(), entry.getValue()));
        return rules;
    }

    Optional<SenderRule> find(TeamId team, String address, String domain) {
        return jdbc.sql(FIND)
                .param("team", team.value())
                .param("address", address)
                .param("domain", domain)
                .query((row, _) -> rule(row.getString("rule")))
                .optional();
    }

    void put(TeamId team, String sender, SenderRule rule) {
        jdbc.sql(PUT)
                .param("team", team.value())
                .param("sender", sender)
                .param("rule", rule.name().toLowerCase(Locale.ROOT))
                .update();
    }

    void remove(TeamId team, String sender) {
        jdbc.sql(REMOVE).param("team", team.value()).param("sender", sender).update();
    }

    private static SenderRule rule(String code) {
        return SenderRule.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
