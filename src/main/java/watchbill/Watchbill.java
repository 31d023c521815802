package watchbill;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import watchbill.cli.WatchbillCommand;

/// The program: the command line, of which `serve` is the server.
///
/// Beans are told apart by their whole names, so that two modules may use the same word.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Watchbill {

    public static void main(String[] arguments) {
        var status = WatchbillCommand.run(Watchbill::serve, arguments);
        // A server that is up returns 0 here and lives on in its own threads.
        if (status != 0) {
            System.exit(status);
        }
    }

    private static void serve(String... settings) {
        SpringApplication.run(Watchbill.class, settings);
    }
}
