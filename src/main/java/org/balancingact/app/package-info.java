/** The window: builds its screens with plain {@code new} and leads from one to the other. All JavaFX is here and below. */
@NullMarked
package org.balancingact.app;

import org.jspecify.annotations.NullMarked;
