/** A room that is open, with its queue and its phones, as the command line and the window lead it. */
@NullMarked
package org.balancingact.room.opened;

import org.jspecify.annotations.NullMarked;
