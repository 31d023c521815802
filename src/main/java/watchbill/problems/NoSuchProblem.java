package watchbill.problems;

/// A team has no problem of that number.
public class NoSuchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchProblem(ProblemId id) {
        super("There is no problem %d.".formatted(id.value()));
    }
}
