package watchbill.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives a server under test its database and its ports.
final class TestInstallation implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var server =
                new TestServer(
                        FreePort.any(),
                        FreePort.any(),
                        FreePort.any(),
                        TestDatabases.create("installation"));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test installation", settings(server)));
        context.registerBean(TestServer.class, () -> server);
    }

    private static Map<String, Object> settings(TestServer server) {
        var settings = new HashMap<String, Object>();
        // A command finds its server by a file there; so each has a folder of its own.
        settings.put("watchbill.data", "target/test-data/" + server.port());
        settings.put("watchbill.port", server.port());
        settings.put("watchbill.management-port", server.managementPort());
        settings.put("watchbill.smtp-port", server.smtpPort());
        settings.put("watchbill.database.url", server.database().url());
        settings.put("watchbill.database.user", server.database().user());
        settings.put("watchbill.database.password", server.database().password());
        settings.put("watchbill.pulse", false);
        return settings;
    }
}
