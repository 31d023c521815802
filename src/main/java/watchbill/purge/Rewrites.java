package watchbill.purge;

import java.time.Instant;
import org.springframework.stereotype.Service;
import watchbill.duework.DueWork;
import watchbill.postgres.DatabaseFiles;

/// Has the files of the database written anew after a purge. If that is cut off, it begins again.
@Service
class Rewrites implements DueWork {

    private final PurgeSql sql;
    private final DatabaseFiles files;

    Rewrites(PurgeSql sql, DatabaseFiles files) {
        this.sql = sql;
        this.files = files;
    }

    @Override
    public String name() {
        return "files of the database after a purge";
    }

    /// Only one server writes; another one that would finds it done, or begins when the first was killed.
    @Override
    public int run(Instant now) {
        if (!sql.isDue(now)) {
            return 0;
        }
        return files.rewrite() ? sql.rewritten(now, now) : 0;
    }
}
