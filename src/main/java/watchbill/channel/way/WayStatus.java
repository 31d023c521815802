package watchbill.channel.way;

import watchbill.conversation.Coded;

/// What a team promises about a way of contact.
public enum WayStatus implements Coded {
    /// Watched in business hours, reaches the whole team, and named in public.
    SUPPORTED,
    /// What comes is answered, and nobody is told to come this way.
    TOLERATED,
    /// Nobody watches it any more. What comes all the same is not lost.
    RETIRED
}
