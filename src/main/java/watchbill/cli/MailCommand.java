package watchbill.cli;

import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `mail`: everything about mail that needs no server.
@Command(name = "mail", description = "Look into mail.", synopsisSubcommandLabel = "COMMAND")
final class MailCommand {

    private MailCommand() {}

    static CommandLine commandLine(OutputStream results) {
        return new CommandLine(new MailCommand()).addSubcommand(new MailInspectCommand(results));
    }
}
