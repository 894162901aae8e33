/** What can happen: immutable records of a story. A bad value can’t be built. */
@NullMarked
package org.balancingact.scenario;

import org.jspecify.annotations.NullMarked;
