/** All JSON that leaves the program: debriefs, runs, findings, counts. */
@NullMarked
package org.balancingact.report.json;

import org.jspecify.annotations.NullMarked;
