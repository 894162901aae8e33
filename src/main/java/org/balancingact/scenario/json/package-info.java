/** How a scenario is written down: strict reader, canonical writer, hashes. */
@NullMarked
package org.balancingact.scenario.json;

import org.jspecify.annotations.NullMarked;
