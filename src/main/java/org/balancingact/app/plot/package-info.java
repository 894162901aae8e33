/** Plots in the window, and what can be pointed at in them. */
@NullMarked
package org.balancingact.app.plot;

import org.jspecify.annotations.NullMarked;
