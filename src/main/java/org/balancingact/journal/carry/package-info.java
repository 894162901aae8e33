/** Runs on their way to another copy of the program: run files and run codes. */
@NullMarked
package org.balancingact.journal.carry;

import org.jspecify.annotations.NullMarked;
