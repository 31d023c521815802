package watchbill.people.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import watchbill.people.PersonId;

@Repository
class SecondFactorSql {

    private static final String OFFER =
            """
            insert into people.second_factor (person_id, secret)
            values (:person, :secret)
                on conflict do nothing
            """;

    private static final String OFFERED =
            """
            select secret
              from people.second_factor
             where person_id = :person
               and confirmed_at is null
            """;

    private static final String CONFIRMED =
            """
            select secret
              from people.second_factor
             where person_id = :person
               and confirmed_at is not null
            """;

    private static final String CONFIRM =
            """
            update people.second_factor
               set confirmed_at = :now, last_step = :step
             where person_id = :person
            """;

    /// A code counts once, also when it is sent twice at the same moment.
    private static final String USE_STEP =
            """
            update people.second_factor
               set last_step = :step
             where person_id = :person
               and last_step < :step
            """;

    private static final String ADD_RECOVERY_CODE =
            """
            insert into people.recovery_code (person_id, code_hash)
            values (:person, :hash)
            """;

    private static final String USE_RECOVERY_CODE =
            """
            delete from people.recovery_code
             where person_id = :person
               and code_hash = :hash
            """;

    private static final String FORGET_RECOVERY_CODES =
            """
            delete from people.recovery_code
             where person_id = :person
            """;

    private static final String FORGET =
            """
            delete from people.second_factor
             where person_id = :person
            """;

    private final JdbcClient jdbc;

    SecondFactorSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void offer(PersonId person, Totp totp) {
        jdbc.sql(OFFER).param("person", person.value()).param("secret", totp.secret()).update();
    }

    Optional<Totp> offered(PersonId person) {
        return find(OFFERED, person);
    }

    Optional<Totp> confirmed(PersonId person) {
        return find(CONFIRMED, person);
    }

    private Optional<Totp> find(String statement, PersonId person) {
        return jdbc.sql(statement)
                .param("person", person.value())
                .query((row, _) -> new Totp(row.getBytes("secret")))
                .optional();
    }

    void confirm(PersonId person, long step, Instant now) {
        jdbc.sql(CONFIRM)
                .param("person", person.value())
                .param("step", step)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether the step had not been used
    boolean useStep(PersonId person, long step) {
        return jdbc.sql(USE_STEP).param("person", person.value()).param("step", step).update() == 1;
    }

    void addRecoveryCode(PersonId person, byte[] hash) {
        jdbc.sql(ADD_RECOVERY_CODE).param("person", person.value()).param("hash", hash).update();
    }

    /// @return whether it was one that had not been used
    boolean useRecoveryCode(PersonId person, byte[] hash) {
        return jdbc.sql(USE_RECOVERY_CODE)
                        .param("person", person.value())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void forget(PersonId person) {
        jdbc.sql(FORGET_RECOVERY_CODES).param("person", person.value()).update();
        jdbc.sql(FORGET).param("person", person.value()).update();
    }
}
