/** Plots as SVG and PNG. */
@NullMarked
package org.balancingact.report.plot;

import org.jspecify.annotations.NullMarked;
