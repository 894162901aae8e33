/** What is kept beside a scenario file: its golden runs and the count of all its runs. */
@NullMarked
package org.balancingact.scenario.kept;

import org.jspecify.annotations.NullMarked;
