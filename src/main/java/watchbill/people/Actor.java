package watchbill.people;

/// Who changed something: everyone is accountable for what they do to the team's arrangements.
public sealed interface Actor {

    /// Names the actor in the audit.
    String name();

    /// One of us, on a page.
    record Someone(Person person) implements Actor {
        @Override
        public String name() {
            return person.name();
        }
    }

    /// Whoever ran set-up on the server's own machine, or opened its one-time link.
    record SetUp() implements Actor {
        @Override
        public String name() {
            return "Set-up";
        }
    }
}
