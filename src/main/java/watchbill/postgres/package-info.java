/// The database: a PostgreSQL of our own for one machine, or one that somebody else runs.
///
/// **In:** the settings `watchbill.data` and `watchbill.database.*`.
/// **Out:** the pool of connections that every `…Sql` class uses, migrated to the present form; and what to think of a
/// failure: whether the database is away, or has no room left.
/// **Owns:** the folder `postgres` in the data folder: programs, cluster, passwords, log.
@NullMarked
@ApplicationModule(
        displayName = "PostgreSQL",
        allowedDependencies = {})
package watchbill.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
