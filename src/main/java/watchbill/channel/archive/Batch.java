package watchbill.channel.archive;

import java.util.List;

/// What is stored at once.
///
/// @param mails      in the order in which they stand in the archive
/// @param unreadable what stands between them
/// @param next       where the archive goes on
record Batch(List<ReadMail> mails, List<Found.Unreadable> unreadable, Place next) {

    Batch {
        mails = List.copyOf(mails);
        unreadable = List.copyOf(unreadable);
    }
}
