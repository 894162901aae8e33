/** Is a scenario well made? One class a check. */
@NullMarked
package org.balancingact.check;

import org.jspecify.annotations.NullMarked;
