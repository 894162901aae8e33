/** What a run means: mix and interval, causes, what-if, two runs side by side, policies, samples. Of runs alone. */
@NullMarked
package org.balancingact.analysis;

import org.jspecify.annotations.NullMarked;
