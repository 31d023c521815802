/// A person's own page: name, password, second step, sessions, tokens.
@NullMarked
package watchbill.web.account;

import org.jspecify.annotations.NullMarked;
