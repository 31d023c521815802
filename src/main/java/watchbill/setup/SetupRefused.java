package watchbill.setup;

import java.util.List;
import java.util.stream.Collectors;

/// A set-up that cannot be carried out. Nothing of it was.
public final class SetupRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<SetupProblem> problems;

    public SetupRefused(List<SetupProblem> problems) {
        super(
                problems.stream()
                        .map(problem -> problem.path() + ": " + problem.rule())
                        .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    SetupRefused(String path, String rule) {
        this(List.of(new SetupProblem(path, rule)));
    }

    /// Everything that is wrong, in the order of the file. At least one.
    public List<SetupProblem> problems() {
        return problems;
    }
}
