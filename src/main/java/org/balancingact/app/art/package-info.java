/** Covers, scenes and portraits, drawn from what a scenario says of them. */
@NullMarked
package org.balancingact.app.art;

import org.jspecify.annotations.NullMarked;
