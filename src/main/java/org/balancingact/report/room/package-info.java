/** What a room’s votes tell, once its run is over. */
@NullMarked
package org.balancingact.report.room;

import org.jspecify.annotations.NullMarked;
