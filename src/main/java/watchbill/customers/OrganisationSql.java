package watchbill.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// Organisations, and the domains that are theirs. A team has so few that they are read together.
@Repository
class OrganisationSql {

    private static final String SELECT =
            """
            select o.id, o.name, o.sector, o.funding, o.host,
                   array(select d.domain from customers.domain d
                          where d.team_id = o.team_id and d.organisation_id = o.id
                          order by d.domain) as domains
              from customers.organisation o
             where o.team_id = :team
            """;

    private static final String LIST = SELECT + " order by lower(o.name)";
    private static final String FIND = SELECT + " and o.id = :id";
    private static final String NAMED = SELECT + " and lower(o.name) = lower(:name)";

    private static final String COUNT =
            "select count(*) from customers.organisation where team_id = :team";

    private static final String INSERT =
            "insert into customers.organisation (team_id, name) values (:team, :name) returning id";

    private static final String KEEP =
            """
            update customers.organisation set name = :name, sector = :sector, funding = :funding, host = :host
             where team_id = :team and id = :id
            """;

    private static final String DROP_DOMAINS =
            "delete from customers.domain where team_id = :team and organisation_id = :id";

    private static final String ADD_DOMAIN =
            "insert into customers.domain (team_id, domain, organisation_id) values (:team, :domain, :id)";

    private static final String LEAVE =
            "update customers.customer set organisation_id = null where team_id = :team and organisation_id = :id";

    private static final String DROP =
            "delete from customers.organisation where team_id = :team and id = :id";

    private static final String BY_HAND =
            """
            select a.email, c.organisation_id
              from customers.customer c
              join customers.address a on a.team_id = c.team_id and a.customer_id = c.id
             where c.team_id = :team and c.organisation_id is not null
            """;

    private static final String HIDDEN =
            "select count(*) > 0 from customers.names_hidden where team_id = :team";

    private static final String HIDE =
            "insert into customers.names_hidden (team_id) values (:team) on conflict do nothing";

    private static final String SHOW = "delete from customers.names_hidden where team_id = :team";

    private final JdbcClient jdbc;

    OrganisationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Organisation> list(TeamId team) {
        return about(LIST, team).query((row, _) -> organisation(row)).list();
    }

    Optional<Organisation> find(TeamId team, OrganisationId id) {
        return about(FIND, team, id).query((row, _) -> organisation(row)).optional();
    }

    Optional<Organisation> named(TeamId team, String name) {
        return about(NAMED, team)
                .param("name", name)
                .query((row, _) -> organisation(row))
                .optional();
    }

    int count(TeamId team) {
        return about(COUNT, team).query(Integer.class).single();
    }

    OrganisationId insert(TeamId team, String name) {
        return about(INSERT, team)
                .param("name", name)
                .query((row, _) -> new OrganisationId(row.getLong("id")))
                .single();
    }

    void keep(TeamId team, OrganisationId id, OrganisationCard card) {
        about(KEEP, team, id)
                .param("name", card.name())
                .param("sector", card.sector())
                .param("funding", card.funding())
                .param("host", card.host())
                .update();
        about(DROP_DOMAINS, team, id).update();
        card.domains()
                .forEach(domain -> about(ADD_DOMAIN, team, id).param("domain", domain).update());
    }

    void drop(TeamId team, OrganisationId id) {
        about(LEAVE, team, id).update();
        about(DROP_DOMAINS, team, id).update();
        about(DROP, team, id).update();
    }

    /// Addresses of customers whose organisation was set by hand.
    Map<String, OrganisationId> byHand(TeamId team) {
        var byHand = new HashMap<String, OrganisationId>();
        about(BY_HAND, team)
                .query(row -> {
                    byHand.put(
                            row.getString("email"),
                            new OrganisationId(row.getLong("organisation_id")));
                });
        return byHand;
    }

    boolean namesHidden(TeamId team) {
        return about(HIDDEN, team).query(Boolean.class).single();
    }

    void hideNames(TeamId team, boolean hidden) {
        about(hidden ? HIDE : SHOW, team).update();
    }

    private JdbcClient.StatementSpec about(String sql, TeamId team) {
        return jdbc.sql(sql).param("team", team.value());
    }

    private JdbcClient.StatementSpec about(String sql, TeamId team, OrganisationId id) {
        return about(sql, team).param("id", id.value());
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getLong("id")),
                new OrganisationCard(
                        row.getString("name"),
                        row.getString("sector"),
                        row.getString("funding"),
                        row.getBoolean("host"),
                        List.of((String[]) row.getArray("domains").getArray())));
    }
}
