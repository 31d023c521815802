/// The contact page: one source, read as a page, as Markdown and as JSON (R81).
@NullMarked
package watchbill.web.contact;

import org.jspecify.annotations.NullMarked;
