package watchbill.people.signin;

import java.util.Optional;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// What is known of a person's ways to sign in.
///
/// @param team           the one they sign in to: the first they are on
/// @param passwordHash   absent until one was chosen
/// @param linkGeneration what a one-time link must carry to count
/// @param codes          present once six-digit codes are asked for
record Account(
        Person person,
        TeamId team,
        Optional<String> passwordHash,
        int linkGeneration,
        Optional<Totp> codes) {}
