package watchbill.duty;

import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;

/// Who sits where in a shift that is still being planned. Either seat may be empty.
public record Seats(@Nullable PersonId primary, @Nullable PersonId backup) {

    public static final Seats EMPTY = new Seats(null, null);

    boolean has(PersonId person) {
        return person.equals(primary) || person.equals(backup);
    }
}
