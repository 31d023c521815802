package watchbill.testing;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import watchbill.postgres.DatabaseFiles;
import watchbill.postgres.DiskRoom;

/// What every module may expect to be there.
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class ModuleBeans {

    /// Also the clock on the wall, so that a test moves both.
    @Bean({"time", "wallTime"})
    TestTime time() {
        return new TestTime();
    }

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    DiskRoom room() {
        return DiskRoom.elsewhere();
    }

    @Bean
    DatabaseFiles databaseFiles(DataSource dataSource) {
        return DatabaseFiles.elsewhere(dataSource);
    }

    @Bean
    JsonMapper json() {
        return new JsonMapper();
    }
}
