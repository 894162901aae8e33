/** The debrief as text. */
@NullMarked
package org.balancingact.cli.dashboard;

import org.jspecify.annotations.NullMarked;
