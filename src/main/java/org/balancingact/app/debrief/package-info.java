/** The debrief: one page a step, from what happened to what is taken along. */
@NullMarked
package org.balancingact.app.debrief;

import org.jspecify.annotations.NullMarked;
