/** Themes, style classes and sizes. */
@NullMarked
package org.balancingact.app.style;

import org.jspecify.annotations.NullMarked;
