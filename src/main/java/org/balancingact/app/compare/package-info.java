/** The screen with two runs side by side. */
@NullMarked
package org.balancingact.app.compare;

import org.jspecify.annotations.NullMarked;
