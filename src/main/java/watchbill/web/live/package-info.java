/// Pages that stay true: a stream of events for each open page, which says *refresh* when something of the team
/// changed.
///
/// A change is told to the other servers by PostgreSQL's NOTIFY, after its transaction has committed and from a
/// transaction of its own, because a NOTIFY inside would make all commits wait for each other. Changes within a quarter
/// of a second are told as one. Nothing is missed between the making of a page and the opening of its stream
/// ({@link watchbill.web.live.Revisions}).
@NullMarked
package watchbill.web.live;

import org.jspecify.annotations.NullMarked;
