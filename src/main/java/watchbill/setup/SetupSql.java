package watchbill.setup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SetupSql {

    /// Any number that nobody else in this database uses.
    private static final String WAIT_FOR_TURN = "select pg_advisory_xact_lock(7205759403792793600)";

    private final JdbcClient jdbc;

    SetupSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Lets one set-up run at a time; the next one waits for the end of this transaction.
    void waitForTurn() {
        jdbc.sql(WAIT_FOR_TURN).query().singleRow();
    }
}
