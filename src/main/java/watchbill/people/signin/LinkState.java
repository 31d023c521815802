package watchbill.people.signin;

import watchbill.people.Person;

/// What a one-time link is worth now.
public sealed interface LinkState {

    /// It signs this person in.
    record Good(Person person) implements LinkState {}

    /// It was for this person, but was used, replaced or left lying too long.
    record Over(Person person) implements LinkState {}

    /// It is not one of ours, or the person is on no team any more.
    record Unknown() implements LinkState {}
}
