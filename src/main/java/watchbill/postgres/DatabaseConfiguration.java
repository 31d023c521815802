package watchbill.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /// Our own server; null, which is no bean, when somebody else runs one for us.
    @Bean(destroyMethod = "close")
    @Nullable PostgresServer postgresServer(
            DatabaseSettings settings, @Value("${watchbill.data}") Path dataFolder) {
        return settings.url().isEmpty() ? PostgresServer.start(dataFolder) : null;
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

    @Bean
    DatabaseFiles databaseFiles(ObjectProvider<PostgresServer> own, DataSource dataSource) {
        var server = own.getIfAvailable();
        return new DatabaseFiles(dataSource, server == null ? null : server.superuser());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseAddress address, DatabaseSettings settings) {
        return Pool.of(address, settings.connections());
    }
}
