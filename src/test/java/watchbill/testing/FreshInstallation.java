package watchbill.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import watchbill.recent.Rereads;

/// Puts a server back to where it was right after its first start, for each class that tests it.
///
/// The server itself goes on. It is only disconnected from its database, which it must bear anyway.
final class FreshInstallation implements BeforeAllCallback {

    /// Databases whose first state is kept.
    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeAll(ExtensionContext test) {
        var beans = SpringExtension.getApplicationContext(test);
        var database = beans.getBean(TestServer.class).database().database();
        var first = database + "_at_first";
        if (KEPT.add(database)) {
            TestDatabases.copyOver(database, first);
        } else {
            TestDatabases.copyOver(first, database);
        }
        reconnect(beans);
        beans.getBeansOfType(Rereads.class).values().forEach(Rereads::reread);
        beans.getBeanProvider(TestTime.class)
                .ifAvailable(time -> time.set(TestTime.MONDAY_MORNING));
    }

    private static void reconnect(ApplicationContext beans) {
        beans.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }
}
