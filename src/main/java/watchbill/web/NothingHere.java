package watchbill.web;

/// There is nothing at this address, or nothing for this reader, which is not told apart.
public class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param what could not be found, for the log
    public NothingHere(String what) {
        super(what);
    }
}
