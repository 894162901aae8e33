/** A run being played, whoever shows it: on record before it is told. No window. */
@NullMarked
package org.balancingact.play;

import org.jspecify.annotations.NullMarked;
