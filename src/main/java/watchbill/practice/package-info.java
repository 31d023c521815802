/// Practice: an installation for training, demonstrations and tests. Its mail never leaves, and its clock can be set.
///
/// **In:** the property `watchbill.practice`.
/// **Out:** a time that stands where it was set and goes on from there; the routes under `/api/v1/practice`.
/// **Owns:** schema `practice`, where the set time is kept over restarts, and the mark by which a data folder is known
/// to be for practice.
@NullMarked
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {"duework", "outbox"})
package watchbill.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
