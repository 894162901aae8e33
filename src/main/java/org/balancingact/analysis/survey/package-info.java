/** All runs of a scenario, estimated where nobody could wait for the count. */
@NullMarked
package org.balancingact.analysis.survey;

import org.jspecify.annotations.NullMarked;
