/** Pictures as SVG, as PNG, and in letters. */
@NullMarked
package org.balancingact.picture.pen;

import org.jspecify.annotations.NullMarked;
