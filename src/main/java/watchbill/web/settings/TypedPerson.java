package watchbill.web.settings;

import java.util.TreeMap;
import watchbill.people.Member;
import watchbill.people.Newcomer;
import watchbill.people.Role;
import watchbill.web.Problems;

/// Someone to be on the team, as typed.
///
/// @param percent share of working time given to the team, 1 to 100
record TypedPerson(String name, String email, String role, String percent) {

    static final TypedPerson NOBODY =
            new TypedPerson("", "", OneOf.word(Role.MEMBER), Integer.toString(100));

    static TypedPerson of(Member member) {
        return new TypedPerson(
                member.person().name(),
                member.person().email(),
                OneOf.word(member.role()),
                Integer.toString(member.percent()));
    }

    /// What is wrong, by field of the form.
    Problems problems() {
        var problems = new TreeMap<String, String>();
        if (name.isBlank() || name.strip().length() > Newcomer.LONGEST_NAME) {
            problems.put(
                    "person-name",
                    "A name has 1 to %d characters; this has %d. Customers read it under answers."
                            .formatted(Newcomer.LONGEST_NAME, name.strip().length()));
        }
        if (!Newcomer.isAddress(email.strip())) {
            problems.put(
                    "person-email",
                    "'%s' is not a mail address. It needs a name, an @ and a host."
                            .formatted(email.strip()));
        }
        if (share() < 1 || share() > 100) {
            problems.put(
                    "percent",
                    "'%s' is no share of working time. Write a whole number from 1 to 100."
                            .formatted(percent.strip()));
        }
        try {
            OneOf.of(Role.class, role);
        } catch (IllegalArgumentException wrong) {
            problems.put("role", String.valueOf(wrong.getMessage()));
        }
        return new Problems(problems);
    }

    /// @throws IllegalArgumentException if there are [#problems]
    Newcomer newcomer() {
        return new Newcomer(name, email, OneOf.of(Role.class, role), share());
    }

    private int share() {
        return percent.strip().matches("\\d{1,3}") ? Integer.parseInt(percent.strip()) : 0;
    }
}
