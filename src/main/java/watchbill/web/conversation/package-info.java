/// One conversation: its timeline, its clock, and what can be done with it.
@NullMarked
package watchbill.web.conversation;

import org.jspecify.annotations.NullMarked;
