/** Counting all runs of a scenario while somebody waits, with a way to stop it. */
@NullMarked
package org.balancingact.app.counting;

import org.jspecify.annotations.NullMarked;
