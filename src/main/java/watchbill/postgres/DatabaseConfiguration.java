package watchbill.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${watchbill.database.url:}'.isEmpty()")
    PostgresServer postgresServer(@Value("${watchbill.data}") Path dataFolder) {
        return PostgresServer.start(dataFolder);
    }

    @Bean
    DiskRoom diskRoom(
            ObjectProvider<PostgresServer> own,
            @Value("${watchbill.data}") Path dataFolder,
            @Value("${watchbill.disk-reserve}") String keptBack) {
        return own.getIfAvailable() == null
                ? DiskRoom.elsewhere()
                : DiskRoom.of(dataFolder, DataSize.parse(keptBack));
    }

    @Bean
    DatabaseAddress databaseAddress(ObjectProvider<PostgresServer> own, DatabaseSettings settings) {
        var server = own.getIfAvailable();
        return server != null
                ? server.address()
                : DatabaseAddress.parse(settings.url(), settings.user(), settings.password());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseAddress address, DatabaseSettings settings) {
        return Pool.of(address, settings.connections());
    }
}
