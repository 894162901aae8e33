/** Controls that any screen may use, and that know no screen. */
@NullMarked
package org.balancingact.app.control;

import org.jspecify.annotations.NullMarked;
