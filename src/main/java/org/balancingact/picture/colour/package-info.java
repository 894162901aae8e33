/** Colours as numbers, for whoever draws: the window, a page, a test. */
@NullMarked
package org.balancingact.picture.colour;

import org.jspecify.annotations.NullMarked;
