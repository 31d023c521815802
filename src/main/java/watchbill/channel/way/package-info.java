/// Ways of contact: the register of how a team can be reached, and what is promised about each (R79).
///
/// A [watchbill.channel.way.Way] says what a team promises; an [watchbill.channel.way.Adapter] is the technical link
/// behind it, where there is one. How an inquiry came is a [watchbill.conversation.ContactMethod], and so is the kind of
/// a way: the register speaks of the same ways that conversations came by.
@NullMarked
@NamedInterface("way")
package watchbill.channel.way;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
