/// Signing in: how one of us, or a program, proves who it is.
///
/// Passwords are kept as Argon2, everything else that opens a door as a hash of a long random text. The hours of a
/// practice installation may be set; those of sign-in may not: this package reads the clock on the wall.
///
/// **In:** passwords, codes, links, cookies and bearer tokens.
/// **Out:** [watchbill.people.signin.SignedInPerson] and [watchbill.people.signin.ApiCaller].
/// **Owns:** the tables of schema `people` that hold secrets.
@NullMarked
@NamedInterface("sign-in")
package watchbill.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
