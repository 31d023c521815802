package watchbill.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve`: the server with its pages, mail and API.
@Command(
        name = "serve",
        description = {
            "Start the server with its pages, mail and API.",
            "Ctrl-C stops it. Settings can also be environment variables, such as WATCHBILL_PORT, or stand in"
                    + " watchbill.yaml; what is given here counts more."
        })
final class ServeCommand implements Runnable {

    private final Server server;

    @Spec private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--demo",
            description =
                    "Begin with a sample team and sample inquiries, in a folder of their own.")
    private boolean demo;

    @Option(
            names = "--practice",
            description =
                    "Run on a folder of its own, with mail that never leaves and a clock that can be set.")
    private boolean practice;

    @Option(names = "--port", paramLabel = "PORT", description = "Pages and API (8080).")
    private @Nullable Integer port;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description = "Health and figures (8081).")
    private @Nullable Integer managementPort;

    @Option(names = "--smtp-port", paramLabel = "PORT", description = "Mail that comes in (2525).")
    private @Nullable Integer smtpPort;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where everything is kept (data, data-practice, data-demo).")
    private @Nullable String data;

    ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public void run() {
        var running = server.start(settings().toArray(String[]::new));
        var out = command.commandLine().getOut();
        out.println("Watchbill is ready. Open " + running.address());
        out.println(
                "Mail%s comes in at %s. Everything is kept in %s. Ctrl-C stops it."
                        .formatted(
                                running.desk().map(" to "::concat).orElse(""),
                                running.mail(),
                                running.data()));
        if (demo || practice) {
            running.desk().map(desk -> firstMail(running.mail(), desk)).ifPresent(out::println);
        }
    }

    /// A command that works as it stands, for those who want to see a mail come in.
    private static String firstMail(String server, String desk) {
        return """
        Write to it as a customer would:

        swaks --server %s --from grace@lab.example --to %s \\
              --header "Subject: Holes in my plot" --body "They follow the block boundaries. What can I do?"
        """
                .formatted(server, desk);
    }

    private List<String> settings() {
        var settings = new ArrayList<String>();
        set(settings, "demo", demo ? true : null);
        set(settings, "practice", practice ? true : null);
        set(settings, "port", port);
        set(settings, "management-port", managementPort);
        set(settings, "smtp-port", smtpPort);
        set(settings, "data-name", folder());
        set(settings, "data", data);
        return settings;
    }

    /// Neither practice nor the demonstration touches what is real, unless a folder is named.
    private @Nullable String folder() {
        if (demo) {
            return "data-demo";
        }
        return practice ? "data-practice" : null;
    }

    private static void set(List<String> settings, String name, @Nullable Object value) {
        if (value != null) {
            settings.add("--watchbill.%s=%s".formatted(name, value));
        }
    }
}
