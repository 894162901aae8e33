/** Everything that a run can be handed over as, in one folder or file. */
@NullMarked
package org.balancingact.report.export;

import org.jspecify.annotations.NullMarked;
