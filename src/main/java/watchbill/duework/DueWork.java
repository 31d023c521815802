package watchbill.duework;

import java.time.Instant;

/// Work that falls due by the clock: goals that pass, mail to retry, promises to remind of.
///
/// Due work is data. An implementation finds its work in rows whose time has come, takes them with
/// `for update skip locked`, and does them in its own transaction. A restart therefore delays work but
/// never loses it, and several servers share it.
public interface DueWork {

    /// Names the work in logs and figures, such as `response goals`.
    String name();

    /// Does a batch of what is due.
    ///
    /// @param now the present; nothing with a later due time is touched
    /// @return how many items were done. Zero means that nothing was due; otherwise the caller asks again.
    int run(Instant now);
}
