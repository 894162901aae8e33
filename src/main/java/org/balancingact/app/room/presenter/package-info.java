/** What the facilitator of a room sees alone. */
@NullMarked
package org.balancingact.app.room.presenter;

import org.jspecify.annotations.NullMarked;
