package watchbill.web.duty;

import watchbill.web.Strip;

/// Who is on duty now, for everybody.
///
/// @param name     the first name; empty when nobody is
/// @param openness `Open now, until 17:00`
/// @param hours    the hours in one sentence
/// @param until    `until Monday 23 November, 08:00`
/// @param then     `Tomas`, or with a gap before `Tomas from Monday 30 November, 08:00`; empty when nobody follows
/// @param asks     whether inquiries may begin with the form
/// @param address  the desk's mail address; empty where mail is not promised
public record DutyPage(
        String name,
        String openness,
        String hours,
        String until,
        String then,
        boolean asks,
        String address,
        Strip strip) {}
