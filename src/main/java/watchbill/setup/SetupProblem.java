package watchbill.setup;

/// One thing that is wrong with a set-up.
///
/// @param path where, such as `people[2].email`; the names of the form's fields are the same
/// @param rule what was found and what would be right, in a sentence
public record SetupProblem(String path, String rule) {}
