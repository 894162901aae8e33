/** The program: window or command line. */
@NullMarked
package org.balancingact;

import org.jspecify.annotations.NullMarked;
