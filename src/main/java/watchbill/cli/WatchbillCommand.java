package watchbill.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/// `bin/watchbill`: the root under which every command is registered.
@Command(
        name = "watchbill",
        description = "The duty desk of teams that support what they build.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND")
public final class WatchbillCommand {

    private static final int FAILED = 1;

    private WatchbillCommand() {}

    /// Runs the command that the arguments name.
    ///
    /// @return the exit status: 0 done, 1 failed, 2 wrong usage. After `serve` it is 0 as soon as the server is up.
    public static int run(Server server, String... arguments) {
        return commandLine(server).execute(arguments);
    }

    static CommandLine commandLine(Server server) {
        return new CommandLine(new WatchbillCommand())
                .addSubcommand(new ServeCommand(server))
                .addSubcommand(new RehearseCommand(server))
                .addSubcommand(new SetupCommand(System.out))
                .addSubcommand(new WorktimeCommand(System.in, System.out))
                .addSubcommand(MailCommand.commandLine(System.out))
                .setExecutionExceptionHandler((failure, command, _) -> explain(failure, command));
    }

    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println(Explanation.of(failure));
        return FAILED;
    }
}
