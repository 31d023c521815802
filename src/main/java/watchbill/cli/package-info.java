/// The command line: `bin/watchbill <command>`.
///
/// Every command is a small package-private class named in [watchbill.cli.WatchbillCommand]. Results go to standard
/// output as JSON, messages to standard error; the exit status is 0 for done, 1 for failed and 2 for wrong usage.
///
/// **In:** the words after `bin/watchbill`, and standard input.
/// **Out:** calls to the doors of other modules; for `serve`, the start of the server.
/// **Owns:** nothing.
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"mail", "setup", "worktime"})
package watchbill.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
