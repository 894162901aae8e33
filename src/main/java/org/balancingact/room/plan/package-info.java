/** How the minutes of a room are spent. Pure. */
@NullMarked
package org.balancingact.room.plan;

import org.jspecify.annotations.NullMarked;
