package watchbill.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
        return commandLine(server, arguments).execute(arguments);
    }

    /// The commands that these arguments may mean: the one they name, or all, to choose from. Making a command costs
    /// time that a start of the server would wait for.
    static CommandLine commandLine(Server server, String... arguments) {
        var commands = commands(server);
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(Set.of(arguments[0]));
        }
        var root = new CommandLine(new WatchbillCommand());
        commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
        return root.setExecutionExceptionHandler(
                (failure, command, _) -> explain(failure, command));
    }

    private static Map<String, Supplier<Object>> commands(Server server) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("serve", () -> new ServeCommand(server));
        commands.put("rehearse", () -> new RehearseCommand(server));
        commands.put("setup", () -> new SetupCommand(System.out));
        commands.put("import", () -> new ImportCommand(System.out));
        commands.put("worktime", () -> new WorktimeCommand(System.in, System.out));
        commands.put("mail", () -> MailCommand.commandLine(System.out));
        return commands;
    }

    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println(Explanation.of(failure));
        return FAILED;
    }
}
