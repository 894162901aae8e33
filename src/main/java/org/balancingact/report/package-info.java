/** The facts that a debrief tells of a run. */
@NullMarked
package org.balancingact.report;

import org.jspecify.annotations.NullMarked;
