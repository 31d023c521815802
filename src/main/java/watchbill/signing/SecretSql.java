package watchbill.signing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecretSql {

    private static final String OFFER =
            """
            insert into signing.secret (bytes)
            values (:bytes)
                on conflict do nothing
            """;

    private static final String READ =
            """
            select bytes
              from signing.secret
            """;

    private final JdbcClient jdbc;

    SecretSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Reads the installation's secret. Servers that start side by side each offer one, and all read the first.
    byte[] findOrKeep(byte[] offered) {
        jdbc.sql(OFFER).param("bytes", offered).update();
        return jdbc.sql(READ).query((row, _) -> row.getBytes("bytes")).single();
    }
}
