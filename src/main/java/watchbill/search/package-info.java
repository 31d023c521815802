/// Search: finding a conversation by what was said in it.
///
/// **In:** every message and note, in the transaction that stores it, so that the index is never out of step; and what
/// people type, in the language of `docs/search.md`.
/// **Out:** conversations that match a query, latest arrival first, a page at a time, and where it was said.
/// Words that nobody ever wrote are taken for others that look like them.
/// **Owns:** schema `search`.
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"people", "conversation", "duework", "recent"})
package watchbill.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
