/// Archives: years of mail, read in so that they can be found.
///
/// An `ArchiveReader` takes a file apart, one mail after the other, and never holds more than one of them.
/// [watchbill.channel.archive.ArchiveImports] gathers them in batches; `ReadMail` is what a mail says, by the same parser
/// that reads live mail; `Threads` decides, without a database, what belongs together; `ArchiveBatches` stores a batch
/// with its place in the file, in one transaction.
@NullMarked
@NamedInterface("archive")
package watchbill.channel.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
