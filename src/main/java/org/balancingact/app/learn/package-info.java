/** Learn: its units, one of them to read, and practice. */
@NullMarked
package org.balancingact.app.learn;

import org.jspecify.annotations.NullMarked;
