/** How a story unfolds: week by week, in whole milli-points, each change with its cause. Pure. */
@NullMarked
package org.balancingact.engine;

import org.jspecify.annotations.NullMarked;
