/** The first screen: what can be played, and what was left open. */
@NullMarked
package org.balancingact.app.library;

import org.jspecify.annotations.NullMarked;
