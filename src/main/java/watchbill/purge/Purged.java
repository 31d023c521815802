package watchbill.purge;

import java.time.Instant;

/// What a purge took.
///
/// @param messages    how many messages are empty now
/// @param mails       how many copies in mail
/// @param unsent      how many of those had not left, and never will
/// @param rewriteFrom from when on the files of the database are written anew
public record Purged(int messages, int mails, int unsent, Instant rewriteFrom) {}
