package watchbill;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.aot.AotApplicationContextInitializer;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.cli.Server;
import watchbill.cli.WatchbillCommand;
import watchbill.people.Teams;
import watchbill.setup.FirstVisit;

/// The program: the command line, of which `serve` is the server.
///
/// Beans are told apart by their whole names, so that two modules may use the same word.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Watchbill {

    public static void main(String[] arguments) {
        var status = WatchbillCommand.run(Watchbill::start, arguments);
        // A server that is up returns 0 here and lives on in its own threads.
        if (status != 0) {
            System.exit(status);
        }
    }

    /// The server, not started yet. Its beans are those that [Preparation] found, if they are to be used; Spring by itself
    /// would look for what this class had found.
    static SpringApplication application() {
        var application = new SpringApplication(Watchbill.class);
        application.setMainApplicationClass(Watchbill.class);
        if (AotDetector.useGeneratedArtifacts()) {
            application.addInitializers(
                    AotApplicationContextInitializer.forInitializerClasses(Preparation.FOUND));
        }
        return application;
    }

    private static Server.Running start(String... settings) {
        return new RunningServer(application().run(settings));
    }

    private record RunningServer(ConfigurableApplicationContext beans) implements Server.Running {

        @Override
        public String address() {
            return beans.getBean(FirstVisit.class).link();
        }

        @Override
        public String mail() {
            return setting("smtp-address") + ":" + setting("smtp-port");
        }

        @Override
        public Optional<String> desk() {
            return beans.getBean(Teams.class)
                    .standard()
                    .flatMap(team -> beans.getBean(DeskAddresses.class).first(team.id()))
                    .map(DeskAddress::address);
        }

        @Override
        public String data() {
            return Path.of(setting("data")).toAbsolutePath().normalize().toString();
        }

        private String setting(String name) {
            return beans.getEnvironment().getRequiredProperty("watchbill." + name);
        }

        @Override
        public void close() {
            beans.close();
        }
    }
}
