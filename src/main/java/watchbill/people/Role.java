package watchbill.people;

/// What a person may arrange in a team. Being on duty needs no role: anyone on the team can be scheduled.
public enum Role {
    /// Takes shifts and answers.
    MEMBER,
    /// Also plans shifts, and owns what arrives when nobody is scheduled.
    SCHEDULER,
    /// Also changes the team's settings.
    ADMIN
}
