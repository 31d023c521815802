package watchbill.channel.way;

import watchbill.conversation.Coded;

/// Whom a way of contact reaches. Whoever singles one person out waits while that person is away (R78).
public enum Reach implements Coded {
    TEAM,
    PERSON
}
