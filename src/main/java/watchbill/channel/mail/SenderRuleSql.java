package watchbill.channel.mail;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

@Repository
class SenderRuleSql {

    private static final String ALL =
            """
            select team_id, sender, rule
              from channel.sender_rule
             order by sender
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

    /// Those of each team, by sender.
    Map<TeamId, Map<String, SenderRule>> all() {
        var rules = new HashMap<TeamId, Map<String, SenderRule>>();
        jdbc.sql(ALL)
                .query(row -> {
                    rules.computeIfAbsent(
                                    new TeamId(row.getLong("team_id")), _ -> new LinkedHashMap<>())
                            .put(row.getString("sender"), rule(row.getString("rule")));
                });
        return rules;
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
