/// What tests stand on: a real database, a real mail server, a time that can be set. No mocks.
@NullMarked
package watchbill.testing;

import org.jspecify.annotations.NullMarked;
