package watchbill.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.TeamId;

/// What was noted about customers, and from where they write.
@Repository
class CustomerSql {

    private static final String OF =
            """
            select asked.email, c.id, c.name, c.organisation_id, c.note,
                   array(select a.email from customers.address a
                          where a.team_id = c.team_id and a.customer_id = c.id
                          order by a.email) as addresses
              from customers.address asked
              join customers.customer c on c.team_id = asked.team_id and c.id = asked.customer_id
             where asked.team_id = :team and asked.email = any(:emails)
            """;

    private static final String INSERT =
            "insert into customers.customer (team_id) values (:team) returning id";

    private static final String INSERT_ADDRESS =
            """
            insert into customers.address (team_id, email, customer_id, own_id)
            values (:team, :email, :customer, :customer)
            """;

    private static final String NOTE =
            """
            update customers.customer
               set name = :name, organisation_id = :organisation, note = :note
             where team_id = :team and id = :customer
            """;

    private static final String JOIN =
            """
            update customers.address set customer_id = :into
             where team_id = :team and customer_id = :customer
            """;

    /// Whoever it was before has the address again; what was noted about them then is there still.
    private static final String PART =
            """
            update customers.address set customer_id = own_id
             where team_id = :team and email = :email and own_id <> customer_id
            """;

    private static final String GIVE =
            """
            update customers.address set customer_id = :customer, own_id = :customer
             where team_id = :team and email = :email
            """;

    private final JdbcClient jdbc;

    CustomerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Customer> find(TeamId team, EmailAddress address) {
        return Optional.ofNullable(of(team, List.of(address)).get(address));
    }

    /// Addresses that nobody noted anything about are absent.
    Map<EmailAddress, Customer> of(TeamId team, Collection<EmailAddress> addresses) {
        var customers = new HashMap<EmailAddress, Customer>();
        jdbc.sql(OF)
                .param("team", team.value())
                .param("emails", addresses.stream().map(EmailAddress::text).toArray(String[]::new))
                .query(row -> {
                    customers.put(new EmailAddress(row.getString("email")), customer(row));
                });
        return customers;
    }

    CustomerId insert(TeamId team, EmailAddress address) {
        var id = insert(team);
        jdbc.sql(INSERT_ADDRESS)
                .param("team", team.value())
                .param("email", address.text())
                .param("customer", id.value())
                .update();
        return id;
    }

    private CustomerId insert(TeamId team) {
        return jdbc.sql(INSERT)
                .param("team", team.value())
                .query((row, _) -> new CustomerId(row.getLong("id")))
                .single();
    }

    void note(TeamId team, CustomerId id, Customer customer) {
        jdbc.sql(NOTE)
                .param("team", team.value())
                .param("customer", id.value())
                .param("name", customer.name())
                .param(
                        "organisation",
                        customer.organisation().map(OrganisationId::value).orElse(null))
                .param("note", customer.note())
                .update();
    }

    void join(TeamId team, CustomerId customer, CustomerId into) {
        jdbc.sql(JOIN)
                .param("team", team.value())
                .param("customer", customer.value())
                .param("into", into.value())
                .update();
    }

    /// An address that was the customer's first becomes somebody about whom nothing was noted.
    void part(TeamId team, EmailAddress address) {
        var parted =
                jdbc.sql(PART).param("team", team.value()).param("email", address.text()).update();
        if (parted == 0) {
            jdbc.sql(GIVE)
                    .param("team", team.value())
                    .param("email", address.text())
                    .param("customer", insert(team).value())
                    .update();
        }
    }

    private static Customer customer(ResultSet row) throws SQLException {
        var organisation = row.getLong("organisation_id");
        var set =
                row.wasNull()
                        ? Optional.<OrganisationId>empty()
                        : Optional.of(new OrganisationId(organisation));
        var addresses = (String[]) row.getArray("addresses").getArray();
        return new Customer(
                Optional.of(new CustomerId(row.getLong("id"))),
                Arrays.stream(addresses).map(EmailAddress::new).toList(),
                row.getString("name"),
                set,
                row.getString("note"));
    }
}
