/** A room in the window: how it is opened, what everybody sees, and how it is led. */
@NullMarked
package org.balancingact.app.room;

import org.jspecify.annotations.NullMarked;
