/// What the team may change about itself: names, hours, people, addresses, relay, canned answers.
@NullMarked
package watchbill.web.settings;

import org.jspecify.annotations.NullMarked;
