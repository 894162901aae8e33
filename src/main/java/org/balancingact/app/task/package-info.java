/** Work away from the thread that draws; its failures are heard. */
@NullMarked
package org.balancingact.app.task;

import org.jspecify.annotations.NullMarked;
