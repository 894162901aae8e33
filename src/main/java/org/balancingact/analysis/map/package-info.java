/** The scenes of a scenario and the ways between them as a graph. */
@NullMarked
package org.balancingact.analysis.map;

import org.jspecify.annotations.NullMarked;
