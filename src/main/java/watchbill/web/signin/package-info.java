/// The pages before anybody is known: sign-in, the second step, the link by mail, the first password.
@NullMarked
package watchbill.web.signin;

import org.jspecify.annotations.NullMarked;
