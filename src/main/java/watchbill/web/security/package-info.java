/// Who may see and do what: nothing is open that is not named here.
///
/// Browsers carry a session cookie, programs a bearer token, customers a signed link in the address itself. There is
/// no server-side session: any server of an installation knows any visitor.
@NullMarked
package watchbill.web.security;

import org.jspecify.annotations.NullMarked;
