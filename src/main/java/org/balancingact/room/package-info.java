/** How does a group play? One run of many people: the steps of a room, its votes, and who decided. Knows no window and no network. */
@NullMarked
package org.balancingact.room;

import org.jspecify.annotations.NullMarked;
