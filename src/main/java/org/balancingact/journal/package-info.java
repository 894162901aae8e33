/** What happened: the record of runs, run files and run codes. */
@NullMarked
package org.balancingact.journal;

import org.jspecify.annotations.NullMarked;
