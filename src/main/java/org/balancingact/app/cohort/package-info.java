/** Several runs of one scenario told together: what was done at each moment, and where they ended. No run is named. */
@NullMarked
package org.balancingact.app.cohort;

import org.jspecify.annotations.NullMarked;
