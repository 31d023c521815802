/// Figures: how fast the team answers, when it is asked, and about what.
///
/// The numbers come from [watchbill.insight]; here they become words and drawings. A drawing's widths are shares of the
/// space there is, in percent, and its heights are pixels, so that bars stretch with the screen and letters do not.
@NullMarked
package watchbill.web.figures;

import org.jspecify.annotations.NullMarked;
