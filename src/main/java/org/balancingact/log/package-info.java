/** What failed, kept in the data folder for those who mend the program; nothing personal in it. */
@NullMarked
package org.balancingact.log;

import org.jspecify.annotations.NullMarked;
