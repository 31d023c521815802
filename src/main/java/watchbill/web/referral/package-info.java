/// The page on which a conversation is referred to an outside team, followed up and closed; and what the conversation's
/// own page says about it.
@NullMarked
package watchbill.web.referral;

import org.jspecify.annotations.NullMarked;
