/// Set-up: how a team comes to be, from one page, one file or one request, and how its people are called in.
///
/// **In:** a set-up file in JSON, by the command line or the API on this machine; the same, put together by the page; and
/// the wish of a command on this machine to read an archive in.
/// **Out:** calls to the doors of people, worktime, duty, response clock, channel and outbox, in one transaction;
/// invitations by mail; a line in the audit for each thing that a second set-up changed.
/// **Owns:** the file `server.json` in the data folder, by which a command finds the running server.
@NullMarked
@ApplicationModule(
        displayName = "Set-up",
        allowedDependencies = {
            "people",
            "people::sign-in",
            "worktime",
            "audit",
            "settings",
            "channel::mail",
            "channel::archive",
            "duty",
            "responseclock",
            "mail",
            "outbox",
            "signing"
        })
package watchbill.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
