package watchbill.recent;

/// Keeps something of the database in memory.
public interface Rereads {

    /// Reads anew from now on, for whoever exchanged the database behind our back, such as a restore.
    void reread();
}
