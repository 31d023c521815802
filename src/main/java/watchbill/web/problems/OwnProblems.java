package watchbill.web.problems;

import org.springframework.stereotype.Component;
import watchbill.people.signin.SignedInPerson;
import watchbill.problems.NoSuchProblem;
import watchbill.problems.Problem;
import watchbill.problems.ProblemId;
import watchbill.problems.SharedProblems;
import watchbill.web.NothingHere;

/// The problems that one of us can reach: those of their own team.
@Component
class OwnProblems {

    private final SharedProblems shared;

    OwnProblems(SharedProblems shared) {
        this.shared = shared;
    }

    /// @throws NothingHere if the team has none of that number
    Problem of(SignedInPerson me, long id) {
        try {
            return shared.find(me.team().id(), new ProblemId(id));
        } catch (NoSuchProblem none) {
            throw new NothingHere(String.valueOf(none.getMessage()));
        }
    }
}
