/** Where the scenes of a scenario stand in a drawing of it. */
@NullMarked
package org.balancingact.analysis.map;

import org.jspecify.annotations.NullMarked;
