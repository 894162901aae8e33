/** The screens of a run being played. */
@NullMarked
package org.balancingact.app.play;

import org.jspecify.annotations.NullMarked;
