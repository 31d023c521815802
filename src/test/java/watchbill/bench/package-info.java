/// What `bin/bench` measures: each figure with its peer, measured in the same run, and its aim.
///
/// A scenario is a class that adds figures to the report; [watchbill.bench.Bench] names them all.
@NullMarked
package watchbill.bench;

import org.jspecify.annotations.NullMarked;
