package watchbill.practice;

/// Practice was started on real data, or the other way round. Nothing was changed.
public class WrongInstallation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongInstallation(String message) {
        super(message);
    }
}
