/// The pages about problems that several customers share: what is known, who has it, and the news that it is fixed.
@NullMarked
package watchbill.web.problems;

import org.jspecify.annotations.NullMarked;
