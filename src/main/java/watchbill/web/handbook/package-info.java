/// The handbook: how the team works, made from its settings as they are.
@NullMarked
package watchbill.web.handbook;

import org.jspecify.annotations.NullMarked;
