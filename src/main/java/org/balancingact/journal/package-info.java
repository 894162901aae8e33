/** What happened: the words of the record of runs, and what can be asked of it. */
@NullMarked
package org.balancingact.journal;

import org.jspecify.annotations.NullMarked;
