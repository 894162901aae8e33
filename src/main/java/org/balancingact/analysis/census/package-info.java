/** All runs of a scenario, counted exactly: a second form of the engine, held to it by tests. */
@NullMarked
package org.balancingact.analysis.census;

import org.jspecify.annotations.NullMarked;
