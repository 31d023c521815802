/// The main job, told from outside: a whole server, real mail, the API.
@NullMarked
package watchbill.story;

import org.jspecify.annotations.NullMarked;
