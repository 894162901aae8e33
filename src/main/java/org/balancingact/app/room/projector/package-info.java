/** The big screen: what all in a room see, and the window that shows it. */
@NullMarked
package org.balancingact.app.room.projector;

import org.jspecify.annotations.NullMarked;
