/** A room's votes counted: who had most, how far people agreed, who changed, and what was not played. Counts and runs in, facts out. */
@NullMarked
package org.balancingact.analysis.votes;

import org.jspecify.annotations.NullMarked;
