/** The debrief as a page, and the page as PDF. */
@NullMarked
package org.balancingact.report.page;

import org.jspecify.annotations.NullMarked;
